namespace Boras.Bot.Insights;

/// <summary>What a text speaks of, as a vector of length 1 over numbered terms, the rarest first.</summary>
internal sealed class TermVector
{
    private readonly int[] _terms;
    private readonly double[] _weights;

    /// <summary>Makes the vector; <paramref name="terms"/> by ascending number, none twice.</summary>
    public TermVector(IReadOnlyList<(int Term, double Weight)> terms)
    {
        var length = Math.Sqrt(terms.Sum(term => term.Weight * term.Weight));
        _terms = [.. terms.Select(term => term.Term)];
        _weights = [.. terms.Select(term => term.Weight / length)];
    }

    public ReadOnlySpan<int> Terms => _terms;

    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>Number of terms from the rarest on of which another vector must hold one to be as alike as <paramref name="likeness"/>.</summary>
    public int Needed(double likeness)
    {
        // What shares only the others is no more alike than they are long.
        var (rest, count) = (0.0, _terms.Length);
        while (count > 0 && (rest += _weights[count - 1] * _weights[count - 1]) < likeness * likeness)
        {
            count--;
        }

        return count;
    }

    /// <summary>The cosine of the angle between the two, 0 to 1.</summary>
    public double Likeness(TermVector other)
    {
        var (sum, i, j) = (0.0, 0, 0);
        while (i < _terms.Length && j < other._terms.Length)
        {
            switch (_terms[i].CompareTo(other._terms[j]))
            {
                case < 0:
                    i++;
                    break;
                case > 0:
                    j++;
                    break;
                default:
                    sum += _weights[i++] * other._weights[j++];
                    break;
            }
        }

        return sum;
    }
}
