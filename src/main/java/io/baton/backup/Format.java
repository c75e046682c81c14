package io.baton.backup;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/// The parts of a backup's file. See the package.
final class Format {
    static final String NAME = "Baton backup ";

    /// Those from 1 to this are read, and this is written. Builds that don't look at a header's
    /// [Generation] read 1 alone.
    static final int NUMBER = 2;

    /// As long in every format that is read.
    static final String FIRST_LINE = NAME + NUMBER + "\n";

    static final char HEADER = 'H';
    static final char COLLECTION = 'C';
    static final char DOCUMENT = 'D';
    static final char END = 'E';

    /// Bytes of the checksum at the end.
    static final int CHECKSUM = 32;

    /// Bytes. MongoDB's own limit is 16 MB.
    static final int LONGEST_DOCUMENT = 17 * 1024 * 1024;

    static final int SHORTEST_DOCUMENT = 5;

    private static final DocumentCodec CODEC = new DocumentCodec();

    private Format() {}

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static byte[] encode(Document document) {
        try (var buffer = new BasicOutputBuffer();
                var writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(writer, document, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    static Document decode(byte[] bson) {
        try (var reader = new BsonBinaryReader(ByteBuffer.wrap(bson))) {
            return CODEC.decode(reader, DecoderContext.builder().build());
        }
    }
}
