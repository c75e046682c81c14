package io.baton.embedded;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bson.BsonBinaryReader;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/// Asks as drivers did before MongoDB 3.6, on a new connection and without a login.
final class OldOpcode {
    private static final int HEADER = 16;
    private static final int REPLY_HEADER = 20;
    private static final int OP_QUERY = 2004;

    private OldOpcode() {}

    /// @param collection with the database's name in front
    /// @return the first document of the answer
    static Document query(int port, String collection, String query) throws IOException {
        var name = (collection + "\0").getBytes(StandardCharsets.UTF_8);
        var document = RawBsonDocument.parse(query).getByteBuffer().asNIO();
        int length = HEADER + 4 + name.length + 8 + document.remaining();
        var request = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        request.putInt(length).putInt(1).putInt(0).putInt(OP_QUERY);
        request.putInt(0).put(name).putInt(0).putInt(1).put(document);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.array());
            return firstDocument(new DataInputStream(socket.getInputStream()));
        }
    }

    private static Document firstDocument(DataInputStream in) throws IOException {
        var answer = new byte[Integer.reverseBytes(in.readInt()) - 4];
        in.readFully(answer);
        int start = HEADER - 4 + REPLY_HEADER;
        var bytes = ByteBuffer.wrap(answer, start, answer.length - start).slice();
        return new DocumentCodec()
                .decode(
                        new BsonBinaryReader(bytes.order(ByteOrder.LITTLE_ENDIAN)),
                        DecoderContext.builder().build());
    }
}
