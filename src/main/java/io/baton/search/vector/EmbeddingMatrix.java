package io.baton.search.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Many embeddings in one matrix, for comparing a text with all of them at once.
///
/// The embeddings are stored in blocks, and each block dimension by dimension: the first dimension
/// of all embeddings, then the next. That way the CPU handles many in one step. Each value takes
/// one byte, which is as precise as search needs, because memory access takes most of the time.
public final class EmbeddingMatrix {
    private static final int BLOCK = 2_048;

    /// Number of dimensions added at once.
    private static final int AT_ONCE = 4;

    private final int dimensions;
    private final float[] scales;
    private final List<byte[][]> blocks = new ArrayList<>();

    public EmbeddingMatrix(List<Embedding> all) {
        int longest = all.stream().mapToInt(Embedding::size).max().orElse(0);
        dimensions = (longest + AT_ONCE - 1) / AT_ONCE * AT_ONCE;
        scales = new float[all.size()];
        for (int from = 0; from < scales.length; from += BLOCK) {
            blocks.add(block(all, from));
        }
    }

    private byte[][] block(List<Embedding> all, int from) {
        var block = new byte[dimensions][BLOCK];
        for (int i = from; i < Math.min(from + BLOCK, scales.length); i++) {
            var bytes = new byte[dimensions];
            scales[i] = all.get(i).quantize(bytes);
            for (int dimension = 0; dimension < dimensions; dimension++) {
                block[dimension][i - from] = bytes[dimension];
            }
        }
        return block;
    }

    /// The cosine of a text with each embedding, in order.
    public float[] similarities(Embedding text) {
        var query = text.padded(dimensions);
        var similarities = new float[scales.length];
        for (int block = 0; block < blocks.size(); block++) {
            similarities(block, query, similarities);
        }
        return similarities;
    }

    /// The cosines of several texts with each embedding, in order, on all cores. Each block is read
    /// once for all texts.
    public List<float[]> similarities(List<Embedding> texts) {
        var queries = texts.stream().map(text -> text.padded(dimensions)).toList();
        var similarities = texts.stream().map(_ -> new float[scales.length]).toList();
        IntStream.range(0, blocks.size())
                .parallel()
                .forEach(block -> {
                    for (int i = 0; i < queries.size(); i++) {
                        similarities(block, queries.get(i), similarities.get(i));
                    }
                });
        return similarities;
    }

    private void similarities(int block, float[] query, float[] similarities) {
        var sums = new float[BLOCK];
        sum(blocks.get(block), query, sums);
        int from = block * BLOCK;
        int end = Math.min(from + BLOCK, scales.length);
        for (int i = from; i < end; i++) {
            similarities[i] = sums[i - from] * scales[i];
        }
    }

    private static void sum(byte[][] block, float[] query, float[] sums) {
        for (int i = 0; i < query.length; i += AT_ONCE) {
            add(sums, block[i], query[i], block[i + 1], query[i + 1]);
            add(sums, block[i + 2], query[i + 2], block[i + 3], query[i + 3]);
        }
    }

    // A separate, simple loop, so that the compiler vectorizes it.
    private static void add(float[] sums, byte[] a, float factorA, byte[] b, float factorB) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factorA * (float) a[i] + factorB * (float) b[i];
        }
    }
}
