package io.baton.minilm;

import io.baton.search.vector.Embedding;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/// The file of precomputed embeddings. For each text: the first eight bytes of its SHA-256, then
/// 384 values of one byte each, which is as precise as search needs.
public final class PrecomputedEmbeddings {
    public static final String FILE = "vocabulary.vectors";
    public static final int DIMENSIONS = 384;

    private PrecomputedEmbeddings() {}

    /// The embeddings from the build; empty if there are none.
    static Map<Long, byte[]> read() throws IOException {
        try (var file = PrecomputedEmbeddings.class.getResourceAsStream(FILE)) {
            return file == null ? Map.of() : read(file);
        }
    }

    /// Reads a file; empty if it doesn't exist.
    public static Map<Long, byte[]> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Map.of();
        }
        try (var file = Files.newInputStream(path)) {
            return read(file);
        }
    }

    private static Map<Long, byte[]> read(InputStream file) throws IOException {
        var known = new HashMap<Long, byte[]>();
        var in = new DataInputStream(new BufferedInputStream(file));
        try {
            while (true) {
                long key = in.readLong();
                known.put(key, in.readNBytes(DIMENSIONS));
            }
        } catch (EOFException _) {
            return known;
        }
    }

    public static void write(OutputStream to, Map<Long, byte[]> embeddings) throws IOException {
        var out = new DataOutputStream(to);
        for (var each : embeddings.entrySet()) {
            out.writeLong(each.getKey());
            out.write(each.getValue());
        }
        out.flush();
    }

    public static long key(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static byte[] quantize(float[] parts) {
        float largest = 0;
        for (float part : parts) {
            largest = Math.max(largest, Math.abs(part));
        }
        var bytes = new byte[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS && largest > 0; i++) {
            bytes[i] = (byte) Math.round(parts[i] / largest * Byte.MAX_VALUE);
        }
        return bytes;
    }

    static Embedding embedding(byte[] bytes) {
        var parts = new float[bytes.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = bytes[i];
        }
        return Embedding.of(parts);
    }
}
