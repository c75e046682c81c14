package io.baton.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Checks and reads the file of a backup.
public final class BackupReader {
    private static final int BUFFER = 64 * 1024;

    private final Path file;

    /// What a backup holds.
    ///
    /// @param counts number of documents by collection
    public record Contents(BackupHeader header, Map<String, Long> counts) {
        public long of(String collection) {
            return counts.getOrDefault(collection, 0L);
        }
    }

    /// Takes the documents one by one.
    @FunctionalInterface
    public interface Documents {
        /// @param bson the document as MongoDB encodes it
        void read(String collection, byte[] bson) throws IOException;
    }

    public BackupReader(Path file) {
        this.file = file;
    }

    /// Reads everything once, and compares the checksum and the number of documents.
    ///
    /// @throws BackupFailure if it isn't a backup, or is damaged, or of a newer format. A newer
    ///   [Generation] isn't refused: a copy can be checked without being understood.
    /// @throws IOException if it can't be read
    public Contents check() throws IOException {
        new FileCheck(file).check();
        return read((_, _) -> {});
    }

    /// @throws BackupFailure if it's damaged; some documents may have been read before
    /// @throws IOException if it can't be read, or the documents can't be taken
    public Contents read(Documents documents) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Format.FIRST_LINE.length());
            long around = Format.FIRST_LINE.length() + Format.CHECKSUM;
            var content = new Limited(in, Files.size(file) - around);
            return items(new BufferedInputStream(new GZIPInputStream(content, BUFFER)), documents);
        } catch (EOFException | ZipException e) {
            throw damaged("it ends too early or can't be unpacked", e);
        }
    }

    private Contents items(InputStream in, Documents documents) throws IOException {
        var items = new DataInputStream(in);
        if (items.readByte() != Format.HEADER) {
            throw damaged("it has no header", null);
        }
        var header = understood(BackupHeader::read, bson(items));
        var counts = new TreeMap<String, Long>();
        var collection = "";
        while (true) {
            int kind = items.readByte();
            var bson = bson(items);
            switch (kind) {
                case Format.COLLECTION -> collection = understood(BackupReader::name, bson);
                case Format.DOCUMENT -> {
                    documents.read(collection, bson);
                    counts.merge(collection, 1L, Long::sum);
                }
                case Format.END -> {
                    if (!understood(Function.identity(), bson).equals(new Document(counts))) {
                        throw damaged("documents are missing", null);
                    }
                    return new Contents(header, Map.copyOf(counts));
                }
                default -> throw damaged("it can't be understood", null);
            }
        }
    }

    private static String name(Document collection) {
        return Objects.requireNonNull(collection.getString("name"));
    }

    /// The checksum says that nothing was changed by accident, not that Baton wrote it.
    private <T> T understood(Function<Document, T> read, byte[] bson) {
        try {
            return read.apply(Format.decode(bson));
        } catch (RuntimeException | StackOverflowError e) {
            throw damaged("it can't be understood", e);
        }
    }

    private byte[] bson(DataInputStream items) throws IOException {
        var start = items.readNBytes(Integer.BYTES);
        if (start.length < Integer.BYTES) {
            throw new EOFException();
        }
        int length = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length < Format.SHORTEST_DOCUMENT || length > Format.LONGEST_DOCUMENT) {
            throw damaged("it can't be understood", null);
        }
        var bson = new byte[length];
        System.arraycopy(start, 0, bson, 0, start.length);
        items.readFully(bson, start.length, length - start.length);
        return bson;
    }

    private BackupFailure damaged(String how, @Nullable Throwable cause) {
        return FileCheck.damaged(file, how, cause);
    }
}
