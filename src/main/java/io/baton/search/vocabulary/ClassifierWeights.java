package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// For each service the direction in which its sentences lie apart from those of all others. The
/// build learns them; see [ClassifierTraining].
///
/// @param mean of all that is said, from which the directions are seen
/// @param byService each direction, by the service's name; its length tells how far apart it lies
public record ClassifierWeights(float[] mean, Map<String, float[]> byService) {
    public static final String FILE = "services.directions";
    public static final ClassifierWeights NONE = new ClassifierWeights(new float[0], Map.of());

    /// What the build has learned; none where it has not.
    public static ClassifierWeights shipped() {
        try (var file = ClassifierWeights.class.getResourceAsStream(FILE)) {
            return file == null ? NONE : read(new DataInputStream(new BufferedInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassifierWeights read(DataInputStream in) throws IOException {
        var middle = floats(in, in.readInt());
        var byService = new HashMap<String, float[]>();
        try {
            while (true) {
                byService.put(in.readUTF(), floats(in, middle.length));
            }
        } catch (EOFException _) {
            return new ClassifierWeights(middle, byService);
        }
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        var floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }

    public void write(OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        out.writeInt(mean.length);
        write(out, mean);
        for (var each : byService.entrySet()) {
            out.writeUTF(each.getKey());
            write(out, each.getValue());
        }
        out.flush();
    }

    private static void write(DataOutputStream out, float[] parts) throws IOException {
        for (float part : parts) {
            out.writeFloat(part);
        }
    }

    /// The direction of a service. Of one that the build did not know, where its sentences have
    /// their middle, as far out as the others are.
    float[] weightsOf(ServiceEmbeddings service) {
        var known = byService.get(service.service().name());
        return known == null ? guessed(service.centroid()) : known;
    }

    private float[] guessed(Embedding middleOfService) {
        var out = new float[mean.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = middleOfService.parts()[i] - mean[i];
        }
        double scale = usualLength() / length(out);
        for (int i = 0; i < out.length; i++) {
            out[i] *= (float) scale;
        }
        return out;
    }

    private double usualLength() {
        return byService.values().stream()
                .mapToDouble(ClassifierWeights::length)
                .average()
                .orElse(1);
    }

    private static double length(float[] parts) {
        double square = 0;
        for (float part : parts) {
            square += (double) part * part;
        }
        return Math.sqrt(square);
    }
}
