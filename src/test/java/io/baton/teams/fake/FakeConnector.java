package io.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/// The Bot Connector's conversations, with a record of the bot's messages and calls.
final class FakeConnector {
    private static final int MAX_BYTES = 100 * 1024;
    private static final String THREAD = ";messageid=";

    record Answer(int status, Map<String, String> headers, JsonNode body) {
        static Answer of(int status, JsonNode body) {
            return new Answer(status, Map.of(), body);
        }

        static Answer error(int status, String code) {
            var error = TeamsJson.object();
            error.putObject("error").put("code", code).put("message", "The request was refused.");
            return of(status, error);
        }
    }

    private final Set<String> conversations = ConcurrentHashMap.newKeySet();
    private final Set<String> blocked = ConcurrentHashMap.newKeySet();
    private final FakeRosters rosters = new FakeRosters();
    private final ConcurrentLinkedDeque<BotMessage> messages = new ConcurrentLinkedDeque<>();
    private final ConcurrentLinkedQueue<ConnectorFault> faults = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<ConnectorCall> calls = new ConcurrentLinkedQueue<>();
    private final AtomicLong ids = new AtomicLong(1_612_000_000_000L);

    FakeRosters rosters() {
        return rosters;
    }

    void open(String conversation) {
        conversations.add(conversation);
    }

    void block(String conversation) {
        blocked.add(conversation);
    }

    void remove(String conversation) {
        conversations.remove(conversation);
    }

    void fail(ConnectorFault... next) {
        faults.addAll(List.of(next));
    }

    List<ConnectorCall> calls() {
        return List.copyOf(calls);
    }

    synchronized List<BotMessage> messages() {
        return new ArrayList<>(messages);
    }

    synchronized void forget(String message) {
        messages.removeIf(each -> each.id().equals(message));
    }

    String nextId() {
        return String.valueOf(ids.incrementAndGet());
    }

    /// @param path segments after `/v3/`, decoded
    Answer call(String method, List<String> path, byte[] bytes) throws InterruptedException {
        var body = bytes.length == 0 ? TeamsJson.object() : TeamsJson.read(bytes);
        var connectorFault = path.contains("members") ? null : faults.poll();
        if (connectorFault != null) {
            Thread.sleep(connectorFault.delay());
        }
        var answer =
                connectorFault != null && connectorFault.status() != 0
                        ? failed(connectorFault)
                        : bytes.length > MAX_BYTES
                                ? Answer.error(413, "MessageSizeTooBig")
                                : checked(method, path, body);
        calls.add(new ConnectorCall(method, String.join("/", path), body, answer.status()));
        return answer;
    }

    private Answer checked(String method, List<String> path, JsonNode body) {
        var violations = AdaptiveCardRules.violationsInside(body);
        return violations.isEmpty()
                ? answer(method, path, body)
                : Answer.error(400, "BadSyntax: " + String.join("; ", violations));
    }

    private static Answer failed(ConnectorFault connectorFault) {
        var error = Answer.error(connectorFault.status(), connectorFault.code());
        var body =
                connectorFault.code().startsWith("{")
                        ? TeamsJson.read(connectorFault.code())
                        : error.body();
        return new Answer(connectorFault.status(), connectorFault.headers(), body);
    }

    private Answer answer(String method, List<String> path, JsonNode body) {
        if (path.size() == 1) {
            return created(body);
        }
        var conversation = path.get(1);
        if (!conversations.contains(channel(conversation))) {
            return Answer.error(404, "ConversationNotFound");
        }
        var what = path.get(2);
        if (what.equals("members")) {
            return rosters.one(channel(conversation), path.get(3));
        }
        if (what.equals("pagedmembers")) {
            return rosters.page(channel(conversation), path.size() > 3 ? path.get(3) : "");
        }
        if (blocked.contains(channel(conversation))) {
            return Answer.error(403, "MessageWritesBlocked");
        }
        return method.equals("PUT")
                ? rewritten(conversation, path.get(3), body)
                : Answer.of(201, said(conversation, body));
    }

    private static String channel(String conversation) {
        int thread = conversation.indexOf(THREAD);
        return thread < 0 ? conversation : conversation.substring(0, thread);
    }

    private synchronized ObjectNode said(String conversation, JsonNode activity) {
        var id = nextId();
        messages.add(new BotMessage(conversation, id, List.of(activity)));
        return TeamsJson.object().put("id", id);
    }

    private synchronized Answer rewritten(String conversation, String id, JsonNode activity) {
        for (var botMessage : messages) {
            if (botMessage.id().equals(id)
                    && channel(botMessage.conversation()).equals(channel(conversation))) {
                messages.remove(botMessage);
                messages.add(botMessage.rewritten(activity));
                return Answer.of(200, TeamsJson.object().put("id", id));
            }
        }
        return Answer.error(404, "ActivityNotFoundInConversation");
    }

    private Answer created(JsonNode body) {
        var channel = body.path("channelData").path("channel").path("id").asText();
        if (!channel.isEmpty()) {
            return posted(channel, body);
        }
        var rosterMember = rosters.find(body.path("members").path(0).path("id").asText());
        var tenant = body.path("tenantId").asText();
        if (rosterMember == null || !rosterMember.tenant().equals(tenant)) {
            return Answer.error(403, "BotNotInConversationRoster");
        }
        var id = "a:" + rosterMember.entra();
        open(id);
        return Answer.of(201, TeamsJson.object().put("id", id));
    }

    private Answer posted(String channel, JsonNode body) {
        if (!conversations.contains(channel) || channel.contains(THREAD)) {
            return Answer.error(404, "ConversationNotFound");
        }
        var id = nextId();
        var thread = channel + THREAD + id;
        synchronized (this) {
            messages.add(new BotMessage(thread, id, List.of(body.path("activity"))));
        }
        return Answer.of(201, TeamsJson.object().put("id", thread).put("activityId", id));
    }
}
