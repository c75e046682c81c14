package io.baton.training;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import io.baton.search.vector.VectorMath;
import io.baton.search.vocabulary.ClassifierWeights;
import io.baton.search.vocabulary.ServiceClassifier;
import io.baton.search.vocabulary.ServiceEmbeddings;
import io.baton.search.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Learns what tells each service of a vocabulary apart from all others: logistic regression with
/// one class for each service, every service of the same weight, by twenty steps of Adam over all
/// sentences and terms. It takes about a dozen seconds, and always gives the same.
public final class ClassifierTraining {
    /// Where the directions are kept, below the root of the class path.
    public static final String FILE =
            ClassifierWeights.class.getPackageName().replace('.', '/')
                    + "/"
                    + ClassifierWeights.FILE;

    private static final int STEPS = 20;
    private static final float RATE = 0.01f;
    private static final float SMALLER = 1e-3f;

    /// Classes less likely than this do not move.
    private static final float UNLIKELY = 1e-3f;

    /// Sums are made in so many parts, always the same, so that two runs give one result.
    private static final int PARTS = 16;

    private final float[][] sentences;
    private final int[] service;
    private final float[] weight;
    private final float[][] directions;
    private final float[] middle;

    private ClassifierTraining(List<ServiceEmbeddings> services) {
        var vectors = new ArrayList<Embedding>();
        var owners = new ArrayList<Integer>();
        for (int i = 0; i < services.size(); i++) {
            for (var embedding : services.get(i).all()) {
                vectors.add(embedding);
                owners.add(i);
            }
        }
        service = owners.stream().mapToInt(each -> each).toArray();
        middle = mean(vectors.stream().map(Embedding::parts).toList());
        sentences = vectors.stream().map(each -> apart(each.parts())).toArray(float[][]::new);
        weight = new float[sentences.length];
        directions = new float[services.size()][];
        for (int i = 0; i < directions.length; i++) {
            int owner = i;
            var own =
                    IntStream.range(0, sentences.length)
                            .filter(at -> service[at] == owner)
                            .toArray();
            directions[i] = mean(IntStream.of(own).mapToObj(at -> sentences[at]).toList());
            IntStream.of(own).forEach(at -> weight[at] = 1f / own.length / directions.length);
        }
    }

    /// @param to where the shipped vocabulary's directions are kept
    /// @throws IllegalStateException where meaning cannot be told
    public static void write(
            Vocabulary vocabulary, SentenceEncoder sentenceEncoder, OutputStream to)
            throws IOException {
        var services =
                vocabulary.services().stream()
                        .map(each -> ServiceEmbeddings.of(each, sentenceEncoder).orElseThrow())
                        .toList();
        of(services).write(to);
    }

    static ClassifierWeights of(List<ServiceEmbeddings> services) {
        var learning = new ClassifierTraining(services);
        new AdamOptimizer(learning.directions, RATE).run(STEPS, learning::gradient);
        var byService = new HashMap<String, float[]>();
        for (int i = 0; i < services.size(); i++) {
            byService.put(services.get(i).service().name(), learning.directions[i]);
        }
        return new ClassifierWeights(learning.middle, byService);
    }

    private float[][] gradient() {
        var parts =
                IntStream.range(0, PARTS)
                        .parallel()
                        .mapToObj(this::gradient)
                        .toArray(float[][][]::new);
        var sum = new float[directions.length][middle.length];
        for (int i = 0; i < sum.length; i++) {
            for (var part : parts) {
                VectorMath.addScaled(sum[i], 1, part[i]);
            }
            VectorMath.addScaled(sum[i], SMALLER, directions[i]);
        }
        return sum;
    }

    private float[][] gradient(int part) {
        var gradient = new float[directions.length][middle.length];
        for (int at = part; at < sentences.length; at += PARTS) {
            var likely = likely(sentences[at]);
            likely[service[at]] -= 1;
            for (int i = 0; i < likely.length; i++) {
                if (Math.abs(likely[i]) > UNLIKELY) {
                    VectorMath.addScaled(
                            gradient[i],
                            likely[i] * weight[at] * ServiceClassifier.SCALE,
                            sentences[at]);
                }
            }
        }
        return gradient;
    }

    private float[] likely(float[] sentence) {
        var along = new double[directions.length];
        for (int i = 0; i < along.length; i++) {
            along[i] = ServiceClassifier.SCALE * VectorMath.dot(sentence, directions[i]);
        }
        var shares = VectorMath.softmax(along, 1);
        var likely = new float[shares.length];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = (float) shares[i];
        }
        return likely;
    }

    private float[] apart(float[] parts) {
        var apart = parts.clone();
        VectorMath.addScaled(apart, -1, middle);
        return apart;
    }

    private static float[] mean(List<float[]> all) {
        var mean = new float[all.getFirst().length];
        all.forEach(each -> VectorMath.addScaled(mean, 1f / all.size(), each));
        return mean;
    }
}
