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

/// Trains the service classifier: logistic regression with one class per service, all services
/// weighted equally, by twenty steps of Adam over all sentences and terms. Takes about a dozen
/// seconds, and is deterministic.
public final class ClassifierTraining {
    /// Path of the weights on the class path.
    public static final String FILE =
            ClassifierWeights.class.getPackageName().replace('.', '/')
                    + "/"
                    + ClassifierWeights.FILE;

    private static final int STEPS = 20;
    private static final float RATE = 0.01f;
    private static final float WEIGHT_DECAY = 1e-3f;

    /// Services less likely than this aren't updated.
    private static final float MIN_PROBABILITY = 1e-3f;

    /// Sums are split into this many fixed parts, so that every run gives the same result.
    private static final int PARTS = 16;

    private final float[][] sentences;
    private final int[] serviceOf;
    private final float[] sentenceWeight;
    private final float[][] weights;
    private final float[] mean;

    private ClassifierTraining(List<ServiceEmbeddings> services) {
        var vectors = new ArrayList<Embedding>();
        var serviceIndexes = new ArrayList<Integer>();
        for (int i = 0; i < services.size(); i++) {
            for (var embedding : services.get(i).all()) {
                vectors.add(embedding);
                serviceIndexes.add(i);
            }
        }
        serviceOf = serviceIndexes.stream().mapToInt(each -> each).toArray();
        mean = mean(vectors.stream().map(Embedding::parts).toList());
        sentences = vectors.stream().map(each -> centered(each.parts())).toArray(float[][]::new);
        sentenceWeight = new float[sentences.length];
        weights = new float[services.size()][];
        for (int i = 0; i < weights.length; i++) {
            int index = i;
            var indexes =
                    IntStream.range(0, sentences.length)
                            .filter(at -> serviceOf[at] == index)
                            .toArray();
            weights[i] = mean(IntStream.of(indexes).mapToObj(at -> sentences[at]).toList());
            IntStream.of(indexes)
                    .forEach(at -> sentenceWeight[at] = 1f / indexes.length / weights.length);
        }
    }

    /// @param to receives the weights
    /// @throws java.util.NoSuchElementException if a text has no embedding
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
        var training = new ClassifierTraining(services);
        new AdamOptimizer(training.weights, RATE).run(STEPS, training::gradient);
        var byService = new HashMap<String, float[]>();
        for (int i = 0; i < services.size(); i++) {
            byService.put(services.get(i).service().name(), training.weights[i]);
        }
        return new ClassifierWeights(training.mean, byService);
    }

    private float[][] gradient() {
        var parts =
                IntStream.range(0, PARTS)
                        .parallel()
                        .mapToObj(this::gradient)
                        .toArray(float[][][]::new);
        var sum = new float[weights.length][mean.length];
        for (int i = 0; i < sum.length; i++) {
            for (var part : parts) {
                VectorMath.addScaled(sum[i], 1, part[i]);
            }
            VectorMath.addScaled(sum[i], WEIGHT_DECAY, weights[i]);
        }
        return sum;
    }

    private float[][] gradient(int part) {
        var gradient = new float[weights.length][mean.length];
        for (int at = part; at < sentences.length; at += PARTS) {
            var probabilities = probabilities(sentences[at]);
            probabilities[serviceOf[at]] -= 1;
            for (int i = 0; i < probabilities.length; i++) {
                if (Math.abs(probabilities[i]) > MIN_PROBABILITY) {
                    VectorMath.addScaled(
                            gradient[i],
                            probabilities[i] * sentenceWeight[at] * ServiceClassifier.SCALE,
                            sentences[at]);
                }
            }
        }
        return gradient;
    }

    private float[] probabilities(float[] sentence) {
        var logits = new double[weights.length];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = ServiceClassifier.SCALE * VectorMath.dot(sentence, weights[i]);
        }
        var shares = VectorMath.softmax(logits, 1);
        var probabilities = new float[shares.length];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = (float) shares[i];
        }
        return probabilities;
    }

    private float[] centered(float[] parts) {
        var centered = parts.clone();
        VectorMath.addScaled(centered, -1, mean);
        return centered;
    }

    private static float[] mean(List<float[]> all) {
        var mean = new float[all.getFirst().length];
        all.forEach(each -> VectorMath.addScaled(mean, 1f / all.size(), each));
        return mean;
    }
}
