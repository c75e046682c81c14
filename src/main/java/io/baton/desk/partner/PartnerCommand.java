package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.text.Quote;
import java.util.List;
import java.util.regex.Pattern;

/// `partner` on its own opens the form that adds a partner. With a partner's name it shows that
/// partner, with anything else it suggests the closest command.
final class PartnerCommand implements Command, NoOtherChange {
    private static final Pattern FIRST = Pattern.compile("\\s");

    private final PartnerRegistry partnerRegistry;
    private final ShowPartner show;
    private final List<Command> others;

    PartnerCommand(PartnerRegistry partnerRegistry, ShowPartner show, List<Command> others) {
        this.partnerRegistry = partnerRegistry;
        this.show = show;
        this.others = others;
    }

    @Override
    public String name() {
        return "partner";
    }

    @Override
    public String usage() {
        return "partner NAME";
    }

    @Override
    public String purpose() {
        return "opens the form that adds a partner; with a name, shows that partner";
    }

    @Override
    public boolean listed() {
        return false;
    }

    /// `partner for phones?` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return rest.isBlank()
                        || PartnerNameParser.byName(rest, partnerRegistry.all(ask)).isPresent()
                ? Fit.EXACT
                : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        if (rest.isBlank()) {
            return new Reply.OpenForm(PartnerForm.toAdd(ask, "", ""), PartnerButtons.add());
        }
        return PartnerNameParser.byName(rest, partnerRegistry.all(ask))
                .<Reply>map(partner -> new Reply.Whisper(show.card(ask, partner)))
                .or(() -> PartnerReplies.askIfReferral(rest))
                .orElseGet(() -> notUnderstood(ask, rest));
    }

    private Reply notUnderstood(Ask ask, String rest) {
        var verb = FIRST.split(rest, 2)[0];
        var verbs = others.stream().map(each -> each.name().replace("partner ", "")).toList();
        var meant =
                DidYouMean.closest(verb, verbs)
                        .flatMap(near ->
                                others.stream()
                                        .filter(each -> each.name().equals("partner " + near))
                                        .findFirst());
        var names = partnerRegistry.all(ask).stream().map(each -> each.name()).toList();
        var why = "I don't know “partner " + Quote.of(rest).substring(1) + ".";
        return meant.map(command -> PartnerReplies.notUnderstood(ask, why, command.example(), rest))
                .orElseGet(() ->
                        new Reply.Whisper(
                                Card.saying(why + DidYouMean.question(rest, names))
                                        .buttons(CommonButtons.help())));
    }
}
