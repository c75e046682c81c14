package io.baton.embedded.bson;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/// Encodes values as BSON. It is smaller and faster than serialized Java objects, and stays
/// readable when the library's classes change.
public final class BsonCodec {

    /// "Undefined" is deprecated in BSON, and no driver sends it.
    private static final byte MISSING = BsonConstants.TYPE_UNDEFINED;

    private BsonCodec() {}

    public static void write(WriteBuffer to, Document document) {
        ByteBuf bytes = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, bytes);
        to.put(bytes.nioBuffer());
    }

    public static byte[] documentBytes(Document document) {
        ByteBuf bytes = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, bytes);
        byte[] exact = new byte[bytes.readableBytes()];
        bytes.readBytes(exact);
        return exact;
    }

    public static Document readDocument(ByteBuffer from) {
        ByteBuf bytes = Unpooled.wrappedBuffer(from);
        Document document = BsonDecoder.decodeBson(bytes);
        from.position(from.position() + bytes.readerIndex());
        return document;
    }

    public static void write(WriteBuffer to, @Nullable Object value) {
        ByteBuf bytes = Unpooled.buffer(64);
        encode(value, bytes);
        to.put(bytes.nioBuffer());
    }

    public static @Nullable Object readValue(ByteBuffer from) {
        byte type = from.get();
        if (type == MISSING) {
            return Missing.getInstance();
        }
        ByteBuf bytes = Unpooled.wrappedBuffer(from);
        Object value = BsonDecoder.decodeValue(type, bytes);
        from.position(from.position() + bytes.readerIndex());
        return value;
    }

    public static byte typeOf(@Nullable Object value) {
        return value instanceof Missing ? MISSING : BsonEncoder.determineType(value);
    }

    static byte[] bytes(@Nullable Object value) {
        ByteBuf bytes = Unpooled.buffer(64);
        encode(value, bytes);
        byte[] exact = new byte[bytes.readableBytes()];
        bytes.readBytes(exact);
        return exact;
    }

    private static void encode(@Nullable Object value, ByteBuf to) {
        byte type = typeOf(value);
        to.writeByte(type);
        if (type != MISSING) {
            BsonEncoder.encodeValue(type, value, to);
        }
    }
}
