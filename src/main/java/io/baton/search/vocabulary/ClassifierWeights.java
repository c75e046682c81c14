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

/// The weights of the service classifier: for each service, the direction that sets its sentences
/// apart from all others. The build's training step computes them.
///
/// @param mean mean of all texts, subtracted before classifying
/// @param byService weights by service name; their length shows how far apart the service is
public record ClassifierWeights(float[] mean, Map<String, float[]> byService) {
    public static final String FILE = "services.directions";
    public static final ClassifierWeights NONE = new ClassifierWeights(new float[0], Map.of());

    /// The weights from the build; [#NONE] if there are none.
    public static ClassifierWeights shipped() {
        try (var file = ClassifierWeights.class.getResourceAsStream(FILE)) {
            return file == null ? NONE : read(new DataInputStream(new BufferedInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassifierWeights read(DataInputStream in) throws IOException {
        var mean = floats(in, in.readInt());
        var byService = new HashMap<String, float[]>();
        try {
            while (true) {
                byService.put(in.readUTF(), floats(in, mean.length));
            }
        } catch (EOFException _) {
            return new ClassifierWeights(mean, byService);
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

    /// The weights of a service. A service unknown to the build gets its centroid's direction,
    /// scaled to the average length of the others.
    float[] weightsOf(ServiceEmbeddings service) {
        var known = byService.get(service.service().name());
        return known == null ? estimated(service.centroid()) : known;
    }

    private float[] estimated(Embedding centroid) {
        var out = new float[mean.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = centroid.parts()[i] - mean[i];
        }
        double scale = averageLength() / length(out);
        for (int i = 0; i < out.length; i++) {
            out[i] *= (float) scale;
        }
        return out;
    }

    private double averageLength() {
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
