package io.baton.search.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Many meanings side by side, with all of which a text is compared at once.
///
/// They lie in blocks, and in a block part by part: the first part of all meanings, then the next.
/// So the processor does many of them in one step; each part is kept in a byte, which is as fine as
/// the search can tell, because the memory is what takes the time.
public final class EmbeddingMatrix {
    private static final int BLOCK = 2_048;

    /// So many parts of the meanings are added at once.
    private static final int AT_ONCE = 4;

    private final int parts;
    private final float[] scales;
    private final List<byte[][]> blocks = new ArrayList<>();

    public EmbeddingMatrix(List<Embedding> all) {
        int most = all.stream().mapToInt(Embedding::size).max().orElse(0);
        parts = (most + AT_ONCE - 1) / AT_ONCE * AT_ONCE;
        scales = new float[all.size()];
        for (int from = 0; from < scales.length; from += BLOCK) {
            blocks.add(block(all, from));
        }
    }

    private byte[][] block(List<Embedding> all, int from) {
        var block = new byte[parts][BLOCK];
        for (int i = from; i < Math.min(from + BLOCK, scales.length); i++) {
            var bytes = new byte[parts];
            scales[i] = all.get(i).quantize(bytes);
            for (int part = 0; part < parts; part++) {
                block[part][i - from] = bytes[part];
            }
        }
        return block;
    }

    /// The cosines of a text with all, in their order.
    public float[] similarities(Embedding text) {
        var asked = text.padded(parts);
        var likeness = new float[scales.length];
        for (int block = 0; block < blocks.size(); block++) {
            similarities(block, asked, likeness);
        }
        return likeness;
    }

    /// The cosines of each text with all, in their order, for somebody who waits: on all
    /// processors. A block is fetched once for all texts.
    public List<float[]> similarities(List<Embedding> texts) {
        var asked = texts.stream().map(text -> text.padded(parts)).toList();
        var likeness = texts.stream().map(_ -> new float[scales.length]).toList();
        IntStream.range(0, blocks.size())
                .parallel()
                .forEach(block -> {
                    for (int i = 0; i < asked.size(); i++) {
                        similarities(block, asked.get(i), likeness.get(i));
                    }
                });
        return likeness;
    }

    private void similarities(int block, float[] asked, float[] likeness) {
        var sums = new float[BLOCK];
        sum(blocks.get(block), asked, sums);
        int from = block * BLOCK;
        int end = Math.min(from + BLOCK, scales.length);
        for (int i = from; i < end; i++) {
            likeness[i] = sums[i - from] * scales[i];
        }
    }

    private static void sum(byte[][] block, float[] asked, float[] sums) {
        for (int i = 0; i < asked.length; i += AT_ONCE) {
            add(sums, block[i], asked[i], block[i + 1], asked[i + 1]);
            add(sums, block[i + 2], asked[i + 2], block[i + 3], asked[i + 3]);
        }
    }

    // A loop of its own, so plain that the compiler makes it one of wide steps.
    private static void add(float[] sums, byte[] a, float ofA, byte[] b, float ofB) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += ofA * (float) a[i] + ofB * (float) b[i];
        }
    }
}
