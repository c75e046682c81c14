package io.baton.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Every user of this machine can connect to the server, so each connection must log in before it
/// can do anything. The answers are those of a MongoDB with access control.
final class LoginBackend implements MongoBackend {

    /// What a driver sends first. The connections that only watch the server send nothing else, and
    /// never log in.
    private static final Set<String> OPEN = Set.of("hello", "ismaster");

    private static final AttributeKey<Boolean> LOGGED_IN =
            AttributeKey.valueOf(LoginBackend.class, "loggedIn");

    private final MongoBackend backend;
    private final Login login;

    LoginBackend(MongoBackend backend, Login login) {
        this.backend = backend;
        this.login = login;
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("saslstart")) {
            return logIn(channel, query);
        }
        return OPEN.contains(name) || isLoggedIn(channel)
                ? backend.handleCommand(channel, database, command, query)
                : unauthorized();
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document query = message.getDocument();
        return query.isEmpty()
                ? unauthorized()
                : handleCommand(
                        message.getChannel(),
                        message.getDatabaseName(),
                        query.keySet().iterator().next(),
                        query);
    }

    /// Handles a query of the old opcode.
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return isLoggedIn(query.getChannel())
                ? backend.handleQuery(query)
                : new QueryResult(List.of(unauthorized()));
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return isLoggedIn(query.getChannel()) ? backend.getCurrentOperations(query) : List.of();
    }

    /// Only the old opcode asks so, and it doesn't say who asks.
    @Override
    public Document getServerStatus() {
        return unauthorized();
    }

    private Document logIn(Channel channel, Document query) {
        if (!Login.MECHANISM.equals(query.get("mechanism"))
                || !(query.get("payload") instanceof BinData payload)
                || !login.matches(payload.getData())) {
            return refused(18, "AuthenticationFailed", "Authentication failed.");
        }
        channel.attr(LOGGED_IN).set(true);
        return new Document("conversationId", 1)
                .append("done", true)
                .append("payload", new BinData(new byte[0]))
                .append("ok", 1);
    }

    private static boolean isLoggedIn(Channel channel) {
        return channel.hasAttr(LOGGED_IN);
    }

    private static Document unauthorized() {
        return refused(13, "Unauthorized", "Command requires authentication");
    }

    private static Document refused(int code, String name, String message) {
        return DurableBackend.error(new MongoServerError(code, name, message));
    }

    @Override
    public void handleClose(Channel channel) {
        backend.handleClose(channel);
    }

    @Override
    public void dropDatabase(String database) {
        backend.dropDatabase(database);
    }

    @Override
    public void closeCursors(List<Long> cursors) {
        backend.closeCursors(cursors);
    }

    @Override
    public Clock getClock() {
        return backend.getClock();
    }

    @Override
    public void enableOplog() {
        backend.enableOplog();
    }

    @Override
    public void disableOplog() {
        backend.disableOplog();
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return backend.resolveDatabase(database);
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        backend.version(version);
        return this;
    }

    @Override
    public void close() {
        backend.close();
    }
}
