package io.baton.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Learns what tells each service of a vocabulary apart from all others: logistic regression with
/// one class for each service, every service of the same weight, by twenty steps of Adam over all
/// sentences and terms. It takes about a dozen seconds, and always gives the same.
public final class LearnDirections {
    /// Where the directions are kept, below the root of the class path.
    public static final String FILE =
            Directions.class.getPackageName().replace('.', '/') + "/" + Directions.FILE;

    private static final int STEPS = 20;
    private static final float RATE = 0.01f;
    private static final float SMALLER = 1e-3f;

    /// Classes less likely than this do not move.
    private static final float UNLIKELY = 1e-3f;

    /// Sums are made in so many parts, always the same, so that two runs give one result.
    private static final int PARTS = 16;

    private final float[][] told;
    private final int[] service;
    private final float[] weight;
    private final float[][] directions;
    private final float[] middle;

    private LearnDirections(List<LearnedService> services) {
        var vectors = new ArrayList<Vector>();
        var owners = new ArrayList<Integer>();
        for (int i = 0; i < services.size(); i++) {
            for (var vector : services.get(i).told()) {
                vectors.add(vector);
                owners.add(i);
            }
        }
        service = owners.stream().mapToInt(each -> each).toArray();
        middle = mean(vectors.stream().map(Vector::parts).toList());
        told = vectors.stream().map(each -> apart(each.parts())).toArray(float[][]::new);
        weight = new float[told.length];
        directions = new float[services.size()][];
        for (int i = 0; i < directions.length; i++) {
            int owner = i;
            var own = IntStream.range(0, told.length).filter(at -> service[at] == owner).toArray();
            directions[i] = mean(IntStream.of(own).mapToObj(at -> told[at]).toList());
            IntStream.of(own).forEach(at -> weight[at] = 1f / own.length / directions.length);
        }
    }

    /// @param to where the shipped vocabulary's directions are kept
    /// @throws IllegalStateException where meaning cannot be told
    public static void write(Vocabulary vocabulary, Meaning meaning, OutputStream to)
            throws IOException {
        var services =
                vocabulary.services().stream()
                        .map(each -> LearnedService.of(each, meaning).orElseThrow())
                        .toList();
        of(services).write(to);
    }

    static Directions of(List<LearnedService> services) {
        var learning = new LearnDirections(services);
        new Adam(learning.directions, RATE).run(STEPS, learning::gradient);
        var byService = new HashMap<String, float[]>();
        for (int i = 0; i < services.size(); i++) {
            byService.put(services.get(i).service().name(), learning.directions[i]);
        }
        return new Directions(learning.middle, byService);
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
                Floats.add(sum[i], 1, part[i]);
            }
            Floats.add(sum[i], SMALLER, directions[i]);
        }
        return sum;
    }

    private float[][] gradient(int part) {
        var gradient = new float[directions.length][middle.length];
        for (int at = part; at < told.length; at += PARTS) {
            var likely = likely(told[at]);
            likely[service[at]] -= 1;
            for (int i = 0; i < likely.length; i++) {
                if (Math.abs(likely[i]) > UNLIKELY) {
                    Floats.add(gradient[i], likely[i] * weight[at] * Apart.SCALE, told[at]);
                }
            }
        }
        return gradient;
    }

    private float[] likely(float[] sentence) {
        var along = new double[directions.length];
        for (int i = 0; i < along.length; i++) {
            along[i] = Apart.SCALE * Floats.dot(sentence, directions[i]);
        }
        var shares = Floats.softmax(along, 1);
        var likely = new float[shares.length];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = (float) shares[i];
        }
        return likely;
    }

    private float[] apart(float[] parts) {
        var apart = parts.clone();
        Floats.add(apart, -1, middle);
        return apart;
    }

    private static float[] mean(List<float[]> all) {
        var mean = new float[all.getFirst().length];
        all.forEach(each -> Floats.add(mean, 1f / all.size(), each));
        return mean;
    }
}
