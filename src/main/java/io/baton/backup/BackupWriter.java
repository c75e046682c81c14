package io.baton.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;

/// Writes a backup, document by document. Without [#finish()] what was written is no backup.
public final class BackupWriter {
    private static final int BUFFER = 64 * 1024;

    private final OutputStream out;
    private final MessageDigest digest = Format.newDigest();
    private final GZIPOutputStream zip;
    private final DataOutputStream items;
    private final Map<String, Long> counts = new TreeMap<>();
    private String collection = "";

    /// Writes the header.
    public BackupWriter(OutputStream out, BackupHeader header) throws IOException {
        this.out = out;
        var checked = new DigestOutputStream(out, digest);
        checked.write(Format.FIRST_LINE.getBytes(StandardCharsets.US_ASCII));
        zip = new GZIPOutputStream(checked, BUFFER);
        items = new DataOutputStream(new BufferedOutputStream(zip, BUFFER));
        item(Format.HEADER, Format.encode(header.document()));
    }

    /// @param bson a document of this collection
    public void write(String name, byte[] bson) throws IOException {
        if (!name.equals(collection)) {
            item(Format.COLLECTION, Format.encode(new Document("name", name)));
            collection = name;
        }
        item(Format.DOCUMENT, bson);
        counts.merge(name, 1L, Long::sum);
    }

    /// Ends the backup. Leaves the stream open.
    public void finish() throws IOException {
        item(Format.END, Format.encode(new Document(counts)));
        items.flush();
        zip.finish();
        out.write(digest.digest());
        out.flush();
    }

    private void item(char kind, byte[] bson) throws IOException {
        items.write(kind);
        items.write(bson);
    }
}
