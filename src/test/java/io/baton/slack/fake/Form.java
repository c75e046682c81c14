package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A modal while a person fills it in.
public final class Form {
    private final View view;
    private final Member member;
    private final Views views;
    private final Line line;
    private final ObjectNode values = Json.object();

    Form(View view, Member member, Views views, Line line) {
        this.view = view;
        this.member = member;
        this.views = views;
        this.line = line;
        inputs().forEach(input -> put(input, Answers.untouched(input.path("element"))));
    }

    public View view() {
        return view;
    }

    /// The labels of all inputs, in order.
    public List<String> labels() {
        return inputs().stream().map(Form::label).toList();
    }

    /// Answers one question, found by its label, its block id or its action id.
    public Form with(String question, String answer) {
        JsonNode input = find(question);
        put(input, Answers.given(input.path("element"), answer));
        return this;
    }

    /// Chooses a file.
    public Form with(String question, String name, byte[] bytes) {
        JsonNode input = find(question);
        ObjectNode state = Json.object("type", "file_input");
        state.set("files", Json.array(line.shown(line.given(name, bytes))));
        put(input, state);
        return this;
    }

    /// What stands in an input now: the text, or the chosen option's value.
    public String shows(String question) {
        JsonNode state = stateOf(find(question));
        JsonNode option = state.path("selected_option");
        return option.isObject()
                ? Json.text(option, "value")
                : Json.stream(state)
                        .skip(1)
                        .findFirst()
                        .map(value -> value.isNull() ? "" : value.asString(value.toString()))
                        .orElse("");
    }

    /// Presses the submit button.
    ///
    /// @throws AssertionError where Slack itself would keep the form: an empty required input, a
    ///   text out of bounds
    public Submission submits() {
        inputs().forEach(this::refuseWhatSlackKeeps);
        View filled = view.withState(values);
        ObjectNode payload = line.payloads().viewSubmission(member, filled);
        Delivered delivered = line.send(Delivery.Kind.INTERACTION, payload);
        Submission submission = new Submission(delivered);
        follow(submission);
        return submission;
    }

    private void follow(Submission submission) {
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
        if (Answers.isEmpty(state)) {
            if (!input.path("optional").asBoolean(false)) {
                throw new AssertionError(
                        "Slack keeps the form: “%s” is required".formatted(label(input)));
            }
            return;
        }
        int length = Json.text(state, "value").length();
        JsonNode element = input.path("element");
        if (length > element.path("max_length").asInt(3_000)
                || length < element.path("min_length").asInt(0)) {
            throw new AssertionError(
                    "Slack keeps the form: “%s” has %d characters".formatted(label(input), length));
        }
    }

    private List<JsonNode> inputs() {
        return Json.stream(view.blocks())
                .filter(b -> Json.text(b, "type").equals("input"))
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
        values.set(blockId(input), Json.object(actionId(input), state));
    }

    private JsonNode stateOf(JsonNode input) {
        return values.path(blockId(input)).path(actionId(input));
    }

    private static String label(JsonNode input) {
        return Json.text(input.path("label"), "text");
    }

    private static String blockId(JsonNode input) {
        return Json.text(input, "block_id");
    }

    private static String actionId(JsonNode input) {
        return Json.text(input.path("element"), "action_id");
    }
}
