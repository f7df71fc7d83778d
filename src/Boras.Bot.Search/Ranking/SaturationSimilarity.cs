using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Boras.Bot.Search.Ranking;

/// <summary>The term-frequency part of BM25, from 0 to 1, without the rarity of the word: tf / (tf + k1 (1 − b + b L / avgL)).</summary>
/// <remarks>
/// Rarity is the weight of the query's terms, counted over whole items, since per field it would say that a word missing
/// from all questions is rare. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
/// </remarks>
internal sealed class SaturationSimilarity(Func<string, (float K1, float B)> parameters) : Similarity
{
    private const int LongestExact = 100;
    private const int Step = 20;

    public override long ComputeNorm(FieldInvertState state) => Encode(state.Length);

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        var average = collectionStats.SumTotalTermFreq <= 0 ? 1 : (float)collectionStats.SumTotalTermFreq / Math.Max(1, collectionStats.DocCount);
        return new Weight(collectionStats.Field, queryBoost, average);
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var saturation = (Weight)weight;
        return new Scorer(saturation, parameters(saturation.Name), context.AtomicReader.GetNormValues(saturation.Name));
    }

    // One byte holds lengths to 100 words exactly and longer ones in steps; Lucene's own encoding blurs short questions.
    private static long Encode(int length) =>
        (sbyte)(length <= LongestExact ? length - 128 : Math.Min(255, LongestExact + ((length - LongestExact) / Step)) - 128);

    private static float Decode(long norm)
    {
        var value = (int)norm + 128;
        return value <= LongestExact ? value : LongestExact + ((value - LongestExact) * Step);
    }

    private sealed class Weight(string name, float boost, float averageLength) : SimWeight
    {
        public string Name => name;

        public float AverageLength => averageLength;

        public float Value { get; private set; }

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost) => Value = boost * topLevelBoost;
    }

    private sealed class Scorer(Weight weight, (float K1, float B) parameters, NumericDocValues? norms) : SimScorer
    {
        public override float Score(int doc, float freq)
        {
            var length = norms is null ? 1 : Decode(norms.Get(doc)) / weight.AverageLength;
            return weight.Value * freq / (freq + (parameters.K1 * (1 - parameters.B + (parameters.B * length))));
        }

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
