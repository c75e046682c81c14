package io.baton.slack.fake;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The value of an input, as it appears in a view's state.
final class InputState {
    private InputState() {}

    /// The state after a person's answer: a text, an option's label or value, an id, or a date;
    /// several separated by commas.
    static ObjectNode filled(JsonNode element, String answer) {
        ObjectNode state = SlackJson.object("type", SlackJson.text(element, "type"));
        switch (SlackJson.text(element, "type")) {
            case "static_select", "external_select", "radio_buttons", "overflow" ->
                    state.set("selected_option", option(element, answer));
            case "checkboxes", "multi_static_select" ->
                    state.set(
                            "selected_options",
                            SlackJson.array(
                                    parts(answer).stream().map(a -> option(element, a)).toList()));
            case "users_select" -> state.put("selected_user", answer);
            case "multi_users_select" ->
                    state.set("selected_users", SlackJson.array(parts(answer)));
            case "channels_select" -> state.put("selected_channel", answer);
            case "conversations_select" -> state.put("selected_conversation", answer);
            case "datepicker" -> state.put("selected_date", answer);
            case "timepicker" -> state.put("selected_time", answer);
            default -> state.put("value", answer);
        }
        return state;
    }

    /// The state of an input that nothing was entered into.
    static ObjectNode untouched(JsonNode element) {
        ObjectNode state = SlackJson.object("type", SlackJson.text(element, "type"));
        switch (SlackJson.text(element, "type")) {
            case "static_select", "external_select", "radio_buttons" ->
                    state.set("selected_option", orNull(element.path("initial_option")));
            case "checkboxes", "multi_static_select" ->
                    state.set("selected_options", orEmpty(element.path("initial_options")));
            case "users_select" -> state.set("selected_user", orNull(element.path("initial_user")));
            case "multi_users_select" ->
                    state.set("selected_users", orEmpty(element.path("initial_users")));
            case "channels_select" ->
                    state.set("selected_channel", orNull(element.path("initial_channel")));
            case "conversations_select" ->
                    state.set(
                            "selected_conversation", orNull(element.path("initial_conversation")));
            case "datepicker" -> state.set("selected_date", orNull(element.path("initial_date")));
            case "file_input" -> state.set("files", SlackJson.array());
            case "timepicker" -> state.set("selected_time", orNull(element.path("initial_time")));
            default -> state.set("value", orNull(element.path("initial_value")));
        }
        return state;
    }

    static boolean isEmpty(JsonNode state) {
        return SlackJson.stream(state)
                .skip(1)
                .allMatch(value -> value.isNull() || (value.isEmpty() && !value.isValueNode()));
    }

    private static List<String> parts(String answer) {
        return Arrays.stream(answer.split(",")).map(String::strip).toList();
    }

    private static JsonNode option(JsonNode element, String answer) {
        return element.findValues("options").stream()
                .flatMap(SlackJson::stream)
                .filter(o ->
                        SlackJson.text(o.path("text"), "text").equals(answer)
                                || SlackJson.text(o, "value").equals(answer))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no option “%s” in %s".formatted(answer, element)));
    }

    private static JsonNode orNull(JsonNode initial) {
        return initial.isMissingNode() ? SlackJson.object("n", null).path("n") : initial;
    }

    private static JsonNode orEmpty(JsonNode initial) {
        return initial.isMissingNode() ? SlackJson.array() : initial;
    }
}
