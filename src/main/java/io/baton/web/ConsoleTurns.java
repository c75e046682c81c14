package io.baton.web;

import io.baton.chat.Attachment;
import io.baton.chat.Person;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.web.ConsoleView.Pane;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Builds turns from what a page sends. A turn's id covers the rendering and the act: a double
/// click or a repeated request is the same turn, the same act on a later rendering a new one.
final class ConsoleTurns {

    private static final ReplyCapability ALL = ReplyCapability.ANSWER_AND_FORM;

    private final ConsoleRoster consoleRoster;
    private final Workspace workspace;

    ConsoleTurns(ConsoleRoster consoleRoster) {
        this.consoleRoster = consoleRoster;
        this.workspace = consoleRoster.workspace();
    }

    private static String id(String rendering, Pane pane, String... what) {
        var who = pane.person().id();
        return "web:" + Fingerprint.of(rendering, who, pane.spot().key(), String.join("\0", what));
    }

    private Turn.Context context(String id, Pane pane) {
        return new Turn.Context(id, workspace, pane.person(), pane.place(), ALL);
    }

    Turn said(String rendering, Pane pane, String typed, ConsoleMentions.Parsed read) {
        return new Turn.Said(
                context(id(rendering, pane, "said", typed), pane),
                withoutSlash(read.text()),
                read.people());
    }

    private static String withoutSlash(String text) {
        return text.startsWith("/") ? text.substring(1) : text;
    }

    /// @param press action and value, separated by a space
    Turn pressed(String rendering, Pane pane, String line, String press) {
        int gap = press.indexOf(' ');
        return new Turn.Pressed(
                context(id(rendering, pane, "pressed", line, press), pane),
                gap < 0 ? press : press.substring(0, gap),
                gap < 0 ? "" : press.substring(gap + 1));
    }

    Turn actedOn(String rendering, Pane pane, String line, String text) {
        return new Turn.MessageAction(
                context(id(rendering, pane, "acted", line), pane), "log_referral", text);
    }

    Turn lookedHome(Pane pane) {
        return new Turn.HomeOpened(context(id(Fingerprint.random(), pane, "home"), pane));
    }

    /// @param sent all parameters of the form; those of fields have a prefix
    /// @param files by parameter name, prefix included
    Turn submitted(Pane pane, Map<String, String> sent, Map<String, Attachment> files) {
        var byField = new HashMap<String, Attachment>();
        files.forEach((name, file) -> byField.put(field(name), file));
        var answers = new HashMap<String, String>();
        var mentioned = new HashMap<String, Person>();
        sent.forEach((name, value) -> {
            var field = field(name);
            if (field.isEmpty() || value.isBlank()) {
                return;
            }
            answers.put(field, value.strip());
            if (name.startsWith(FieldHtml.SOMEONE)) {
                consoleRoster.seat(value).ifPresent(seat -> mentioned.put(value, seat.person()));
            }
        });
        return new Turn.Submitted(
                context(
                        id(
                                sent.getOrDefault("turn", ""),
                                pane,
                                "submitted",
                                new TreeMap<>(sent).toString(),
                                Uploads.fingerprint(files)),
                        pane),
                sent.getOrDefault("form", ""),
                sent.getOrDefault("subject", ""),
                answers,
                mentioned,
                byField);
    }

    /// @return the field's name without prefix, or empty if the parameter is no field
    static String field(String name) {
        if (name.startsWith(FieldHtml.ANSWER)) {
            return name.substring(FieldHtml.ANSWER.length());
        }
        if (name.startsWith(FieldHtml.FILE)) {
            return name.substring(FieldHtml.FILE.length());
        }
        return name.startsWith(FieldHtml.SOMEONE) ? name.substring(FieldHtml.SOMEONE.length()) : "";
    }
}
