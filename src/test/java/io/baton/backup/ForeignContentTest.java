package io.baton.backup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A checksum that matches doesn't say that Baton wrote the file.
class ForeignContentTest {
    private static final Document HEADER =
            new Document("begun", new Date()).append("database", "MongoDB");

    @TempDir Path directory;

    /// @param bson of the document
    record Item(char kind, byte[] bson) {
        static Item of(char kind, Document document) {
            return new Item(kind, Format.encode(document));
        }
    }

    static List<List<Item>> contents() {
        var header = Item.of('H', HEADER);
        var nonsense = new byte[] {9, 0, 0, 0, 99, 99, 99, 99, 0};
        return List.of(
                List.of(Item.of('H', new Document())),
                List.of(Item.of('H', new Document("begun", "today").append("database", "x"))),
                List.of(Item.of('H', new Document("begun", new Date()))),
                List.of(new Item('H', nonsense)),
                List.of(header, Item.of('C', new Document())),
                List.of(header, Item.of('C', new Document("name", 7))),
                List.of(header, new Item('C', nonsense)),
                List.of(header, new Item('E', nonsense)),
                List.of(header, Item.of('E', new Document("firms", "many"))),
                List.of(header, Item.of('?', new Document())));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void contentThatBatonNeverWritesIsCalledDamaged(List<Item> items) throws IOException {
        var file = directory.resolve("crafted.backup");
        Files.write(file, bytesOf(items));
        assertThatThrownBy(() -> new BackupReader(file).check())
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("is damaged");
    }

    private static byte[] bytesOf(List<Item> items) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(Format.FIRST_LINE.getBytes(StandardCharsets.US_ASCII));
        try (var zip = new GZIPOutputStream(out)) {
            for (var item : items) {
                zip.write(item.kind());
                zip.write(item.bson());
            }
        }
        out.write(Format.newDigest().digest(out.toByteArray()));
        return out.toByteArray();
    }
}
