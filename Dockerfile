# syntax=docker/dockerfile:1
# The service as a container: no shell, not root, nothing written outside /var/lib/boras-bot. docker build -t boras-bot .

FROM node:24-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The build fetches the word list and Web Chat by npm.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN dotnet publish src/Boras.Bot -c Release -o /app && mkdir /data

# "extra" has ICU and time zones: Swedish casing and Swedish time need both.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
# There is no shell to make the folder with.
COPY --from=build --chown=1654:1654 /data /var/lib/boras-bot
# Without DOTNET_EnableDiagnostics=0 the runtime makes sockets in /tmp, which is read-only.
ENV ASPNETCORE_ENVIRONMENT=Production \
    ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    Logging__Console__FormatterName=json \
    Storage__Path=/var/lib/boras-bot
USER 1654
VOLUME /var/lib/boras-bot
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s \
    CMD ["dotnet", "/app/Boras.Bot.dll", "health", "--url", "http://localhost:8080"]
ENTRYPOINT ["dotnet", "/app/Boras.Bot.dll"]
