package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A modal while a person fills it in.
public final class ModalForm {
    private final SlackView view;
    private final WorkspaceMember member;
    private final Views views;
    private final RequestSender line;
    private final ObjectNode values = SlackJson.object();

    ModalForm(SlackView view, WorkspaceMember member, Views views, RequestSender line) {
        this.view = view;
        this.member = member;
        this.views = views;
        this.line = line;
        inputs().forEach(input -> put(input, InputState.untouched(input.path("element"))));
    }

    public SlackView view() {
        return view;
    }

    /// The labels of all inputs, in order.
    public List<String> labels() {
        return inputs().stream().map(ModalForm::label).toList();
    }

    /// Answers one question, found by its label, its block id or its action id.
    public ModalForm with(String question, String answer) {
        JsonNode input = find(question);
        put(input, InputState.filled(input.path("element"), answer));
        return this;
    }

    /// Chooses a file.
    public ModalForm with(String question, String name, byte[] bytes) {
        JsonNode input = find(question);
        ObjectNode state = SlackJson.object("type", "file_input");
        state.set("files", SlackJson.array(line.shown(line.given(name, bytes))));
        put(input, state);
        return this;
    }

    /// What stands in an input now: the text, or the chosen option's value.
    public String valueOf(String question) {
        JsonNode state = stateOf(find(question));
        JsonNode option = state.path("selected_option");
        return option.isObject()
                ? SlackJson.text(option, "value")
                : SlackJson.stream(state)
                        .skip(1)
                        .findFirst()
                        .map(value -> value.isNull() ? "" : value.asString(value.toString()))
                        .orElse("");
    }

    /// Presses the submit button.
    ///
    /// @throws AssertionError where Slack itself would keep the form: an empty required input, a
    ///   text out of bounds
    public FormSubmission submits() {
        inputs().forEach(this::refuseWhatSlackKeeps);
        SlackView filled = view.withState(values);
        ObjectNode payload = line.payloads().viewSubmission(member, filled);
        AppResponse delivered = line.send(SlackRequest.Kind.INTERACTION, payload);
        FormSubmission submission = new FormSubmission(delivered);
        follow(submission);
        return submission;
    }

    private void follow(FormSubmission submission) {
        if (!submission.delivered().acknowledged()) {
            return;
        }
        switch (submission.action()) {
            case "errors" -> {}
            case "update" -> views.replace(view, submission.view());
            case "push" -> views.push(member.id(), submission.view());
            case "clear" -> views.closeAll(member.id());
            default -> views.close(view);
        }
    }

    private void refuseWhatSlackKeeps(JsonNode input) {
        JsonNode state = stateOf(input);
        if (InputState.isEmpty(state)) {
            if (!input.path("optional").asBoolean(false)) {
                throw new AssertionError(
                        "Slack keeps the form: “%s” is required".formatted(label(input)));
            }
            return;
        }
        int length = SlackJson.text(state, "value").length();
        JsonNode element = input.path("element");
        if (length > element.path("max_length").asInt(3_000)
                || length < element.path("min_length").asInt(0)) {
            throw new AssertionError(
                    "Slack keeps the form: “%s” has %d characters".formatted(label(input), length));
        }
    }

    private List<JsonNode> inputs() {
        return SlackJson.stream(view.blocks())
                .filter(b -> SlackJson.text(b, "type").equals("input"))
                .toList();
    }

    private JsonNode find(String question) {
        return inputs().stream()
                .filter(input ->
                        List.of(label(input), blockId(input), actionId(input)).contains(question))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no “%s” among %s".formatted(question, labels())));
    }

    private void put(JsonNode input, ObjectNode state) {
        values.set(blockId(input), SlackJson.object(actionId(input), state));
    }

    private JsonNode stateOf(JsonNode input) {
        return values.path(blockId(input)).path(actionId(input));
    }

    private static String label(JsonNode input) {
        return SlackJson.text(input.path("label"), "text");
    }

    private static String blockId(JsonNode input) {
        return SlackJson.text(input, "block_id");
    }

    private static String actionId(JsonNode input) {
        return SlackJson.text(input.path("element"), "action_id");
    }
}
