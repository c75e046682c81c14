package io.baton.slack.fake;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A call that the bot made.
///
/// @param number counts all calls in order of arrival
/// @param method a Web API method, `response_url` or `upload`
/// @param arguments parsed, never with a token
/// @param outcome `ok`, Slack's error, `ratelimited`, or the name of the injected fault
/// @param effective whether the call changed anything in Slack, even if the caller got no response
public record ApiCall(
        long number,
        Instant at,
        String method,
        ObjectNode arguments,
        String outcome,
        boolean effective) {

    public String argument(String name) {
        return arguments.path(name).isString()
                ? SlackJson.text(arguments, name)
                : argumentJson(name).toString();
    }

    public JsonNode argumentJson(String name) {
        return arguments.path(name);
    }

    public boolean ok() {
        return outcome.equals("ok");
    }

    ObjectNode json() {
        return SlackJson.object(
                "number", number,
                "at", at.toString(),
                "method", method,
                "arguments", arguments,
                "outcome", outcome,
                "effective", effective);
    }
}
