package io.baton.slack.fake;

import java.util.Set;
import java.util.regex.Pattern;

/// Checks block elements (buttons, menus, inputs) against their published limits.
final class ElementRules {
    private static final int ACTION_ID = 255;
    private static final int PLACEHOLDER = 150;
    private static final int LONGEST_INPUT = 3_000;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Set<String> MENUS =
            Set.of(
                    "static_select",
                    "external_select",
                    "users_select",
                    "conversations_select",
                    "channels_select",
                    "multi_static_select",
                    "multi_external_select",
                    "multi_users_select",
                    "multi_conversations_select",
                    "multi_channels_select");
    private static final Set<String> PRESSED =
            Set.of(
                    "button",
                    "workflow_button",
                    "overflow",
                    "datepicker",
                    "timepicker",
                    "datetimepicker",
                    "checkboxes",
                    "radio_buttons");
    private static final Set<String> TYPED =
            Set.of(
                    "plain_text_input",
                    "number_input",
                    "email_text_input",
                    "url_text_input",
                    "rich_text_input",
                    "file_input");
    private static final Set<String> NOT_IN_INPUT = Set.of("button", "workflow_button", "overflow");

    private ElementRules() {}

    /// An element of an actions block.
    static void inActions(CheckedNode element) {
        if (!MENUS.contains(element.type()) && !PRESSED.contains(element.type())) {
            element.wrong("unsupported element in actions: " + element.type());
        }
        check(element);
    }

    /// The accessory of a section, except an image.
    static void asAccessory(CheckedNode element) {
        if (!MENUS.contains(element.type()) && !PRESSED.contains(element.type())) {
            element.wrong("unsupported accessory: " + element.type());
        }
        check(element);
    }

    static void inInput(CheckedNode element) {
        boolean fits =
                MENUS.contains(element.type())
                        || TYPED.contains(element.type())
                        || PRESSED.contains(element.type());
        if (!fits || NOT_IN_INPUT.contains(element.type())) {
            element.wrong("unsupported element in input: " + element.type());
        }
        check(element);
    }

    private static void check(CheckedNode element) {
        element.atMost(ACTION_ID, "action_id");
        TextRules.plain(element, "placeholder", PLACEHOLDER);
        TextRules.confirmation(element);
        switch (element.type()) {
            case "button" -> button(element);
            case "static_select", "multi_static_select" -> TextRules.options(element, 100);
            case "overflow" -> TextRules.options(element, 5);
            case "checkboxes", "radio_buttons" -> TextRules.options(element, 10);
            case "plain_text_input" -> textInput(element);
            case "file_input" ->
                    element.only(Set.of("type", "action_id", "filetypes", "max_files"));
            case "number_input" -> element.require("is_decimal_allowed");
            case "datepicker" -> date(element);
            default -> {}
        }
    }

    private static void button(CheckedNode button) {
        button.require("text")
                .only(
                        Set.of(
                                "type",
                                "text",
                                "action_id",
                                "url",
                                "value",
                                "style",
                                "confirm",
                                "accessibility_label"))
                .atMost(2_000, "value")
                .atMost(3_000, "url")
                .atMost(75, "accessibility_label")
                .oneOf(Set.of("primary", "danger"), "style");
        TextRules.plain(button, "text", 75);
    }

    private static void textInput(CheckedNode input) {
        int least = input.node().path("min_length").asInt(0);
        int most = input.node().path("max_length").asInt(LONGEST_INPUT);
        if (least < 0
                || least > LONGEST_INPUT
                || most < 1
                || most > LONGEST_INPUT
                || least > most) {
            input.wrong("min_length and max_length must lie between 0 and 3000, in order");
        }
        if (input.text("initial_value").length() > most) {
            input.at("initial_value").wrong("must be less than %d characters".formatted(most + 1));
        }
    }

    private static void date(CheckedNode picker) {
        if (picker.has("initial_date") && !DATE.matcher(picker.text("initial_date")).matches()) {
            picker.at("initial_date").wrong("must be YYYY-MM-DD");
        }
    }
}
