package io.baton.web.statement;

import io.baton.chat.Button;
import io.baton.chat.Form;
import io.baton.chat.LinkedStatement;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.StatementSheet;
import io.baton.chat.Turn;
import io.baton.web.Fingerprint;
import io.baton.web.LinkPageHtml;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Builds turns from what a statement's page sends back. The same press on the same page is the
/// same turn, however often it arrives; the turn's id doesn't reveal the token.
record StatementLinkTurns(String token, LinkedStatement.Readable page) {

    /// The page's button that was pressed. No other counts: the holder of the link can send any
    /// value.
    Optional<Button> button(String pressed) {
        return Stream.concat(
                        page.sheet().answers().stream(),
                        page.sheet().rows().stream()
                                .map(StatementSheet.Row::buttons)
                                .flatMap(buttons -> buttons.stream()))
                .filter(button -> LinkPageHtml.pressed(button).equals(pressed))
                .findFirst();
    }

    Turn.Pressed pressed(Button button) {
        return new Turn.Pressed(
                context(LinkPageHtml.pressed(button)), button.action(), button.value());
    }

    Turn.Submitted submitted(Form form, Map<String, String> sent) {
        var answers = LinkPageHtml.answers(form, sent);
        var what = form.id() + " " + form.subject() + " " + new TreeMap<>(answers);
        return new Turn.Submitted(context(what), form.id(), form.subject(), answers, Map.of());
    }

    /// The page itself is part of the id: on a page that says something else, the same press is
    /// another turn.
    private Turn.Context context(String what) {
        return new Turn.Context(
                "statement:" + Fingerprint.of(token, what, page.sheet().toString()),
                page.workspace(),
                page.reader(),
                new Place.Direct(page.reader().id()),
                ReplyCapability.ANSWER_AND_FORM);
    }
}
