package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A modal that a person fills in.
public final class ModalForm {
    private final SlackView slackView;
    private final WorkspaceMember workspaceMember;
    private final Views views;
    private final RequestSender requestSender;
    private final ObjectNode values = SlackJson.object();

    ModalForm(
            SlackView slackView,
            WorkspaceMember workspaceMember,
            Views views,
            RequestSender requestSender) {
        this.slackView = slackView;
        this.workspaceMember = workspaceMember;
        this.views = views;
        this.requestSender = requestSender;
        inputs().forEach(input -> put(input, InputState.untouched(input.path("element"))));
    }

    public SlackView view() {
        return slackView;
    }

    /// The labels of all inputs, in order.
    public List<String> labels() {
        return inputs().stream().map(ModalForm::label).toList();
    }

    /// Fills in an input, found by its label, block id or action id.
    public ModalForm with(String labelOrId, String answer) {
        JsonNode input = find(labelOrId);
        put(input, InputState.filled(input.path("element"), answer));
        return this;
    }

    /// Uploads a file in an input.
    public ModalForm with(String labelOrId, String name, byte[] bytes) {
        JsonNode input = find(labelOrId);
        ObjectNode state = SlackJson.object("type", "file_input");
        state.set("files", SlackJson.array(requestSender.shown(requestSender.given(name, bytes))));
        put(input, state);
        return this;
    }

    /// The current value of an input: the text, or the chosen option's value.
    public String valueOf(String labelOrId) {
        JsonNode state = stateOf(find(labelOrId));
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
    /// @throws AssertionError if Slack itself would not submit the form: a required input is empty,
    ///   or a text too short or too long
    public FormSubmission submits() {
        inputs().forEach(this::checkAnswer);
        SlackView filled = slackView.withState(values);
        ObjectNode payload = requestSender.payloads().viewSubmission(workspaceMember, filled);
        AppResponse appResponse = requestSender.send(SlackRequest.Kind.INTERACTION, payload);
        FormSubmission formSubmission = new FormSubmission(appResponse);
        follow(formSubmission);
        return formSubmission;
    }

    private void follow(FormSubmission formSubmission) {
        if (!formSubmission.appResponse().acknowledged()) {
            return;
        }
        switch (formSubmission.action()) {
            case "errors" -> {}
            case "update" -> views.replace(slackView, formSubmission.view());
            case "push" -> views.push(workspaceMember.id(), formSubmission.view());
            case "clear" -> views.closeAll(workspaceMember.id());
            default -> views.close(slackView);
        }
    }

    private void checkAnswer(JsonNode input) {
        JsonNode state = stateOf(input);
        if (InputState.isEmpty(state)) {
            if (!input.path("optional").asBoolean(false)) {
                throw new AssertionError(
                        "Slack doesn't submit the form: “%s” is required".formatted(label(input)));
            }
            return;
        }
        int length = SlackJson.text(state, "value").length();
        JsonNode element = input.path("element");
        if (length > element.path("max_length").asInt(3_000)
                || length < element.path("min_length").asInt(0)) {
            throw new AssertionError(
                    "Slack doesn't submit the form: “%s” has %d characters"
                            .formatted(label(input), length));
        }
    }

    private List<JsonNode> inputs() {
        return SlackJson.stream(slackView.blocks())
                .filter(b -> SlackJson.text(b, "type").equals("input"))
                .toList();
    }

    private JsonNode find(String labelOrId) {
        return inputs().stream()
                .filter(input ->
                        List.of(label(input), blockId(input), actionId(input)).contains(labelOrId))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no “%s” among %s".formatted(labelOrId, labels())));
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
