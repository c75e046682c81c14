package io.baton.desk.partner.terms;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.TermsButtons;
import io.baton.desk.parsing.NearestPartners;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.terms.AppliedTerms;
import io.baton.desk.terms.NamedTerms;
import io.baton.desk.terms.ParsedTerms;
import io.baton.desk.terms.TermsParser;
import io.baton.partner.Partner;
import io.baton.terms.Payer;
import java.util.List;
import java.util.Optional;

/// `partner terms NAME` shows the terms with a partner in both directions. `partner terms NAME they
/// pay us 10%` sets them. The partner's people see those with their own firm.
final class PartnerTermsCommand implements Command {
    private static final int MOST_BUTTONS = 5;

    private final PartnerRegistry partnerRegistry;
    private final TermsSetting termsSetting;

    PartnerTermsCommand(PartnerRegistry partnerRegistry, TermsSetting termsSetting) {
        this.partnerRegistry = partnerRegistry;
        this.termsSetting = termsSetting;
    }

    @Override
    public String name() {
        return "partner terms";
    }

    @Override
    public String usage() {
        return "partner terms NAME [they pay us 10% or we pay them $200 per win, a month for 12 months,"
                + " on payment, at least $100, cap $5,000, protect 90 days, tell the client: TEXT,"
                + " from DATE]";
    }

    @Override
    public String example() {
        return "partner terms RingPros they pay us 10% on payment, cap $5,000";
    }

    @Override
    public String purpose() {
        return "shows or sets who pays what for referrals that become business";
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a partner");
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    /// The help for the partner's people: they can't set terms.
    @Override
    public Optional<Command> forContacts() {
        return Optional.of(new OwnTermsHelp(this));
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return switch (ask.asker()) {
            case Asker.Member _ -> member(ask, rest);
            case Asker.Contact(_, var own) -> contact(ask, own, rest);
            case Asker.Stranger _ -> CommonReplies.howToJoin(ask.firm());
        };
    }

    private static Reply contact(Ask ask, List<Partner> own, String rest) {
        var named = NamedTerms.in(rest, own).map(NamedTerms::partner);
        var shown = named.isPresent() ? List.of(named.get()) : own;
        var cards = shown.stream().map(partner -> TermsCard.of(ask, partner)).toList();
        var card = cards.getFirst();
        for (var more : cards.subList(1, cards.size())) {
            for (var part : more.parts()) {
                card = card.with(part);
            }
        }
        return new Reply.Whisper(card);
    }

    private Reply member(Ask ask, String rest) {
        var partners = partnerRegistry.all(ask);
        var named = NamedTerms.in(rest, partners);
        if (named.isEmpty()) {
            var name = NamedTerms.nameIn(rest);
            return switch (PartnerNameParser.parse(name, partners)) {
                case ParseResult.Unclear<Partner>(var why) when !name.isBlank() ->
                        new Reply.Whisper(
                                withButtons(Card.saying(why), NearestPartners.to(name, partners)));
                case ParseResult.Unclear<Partner>(var why) ->
                        new Reply.Whisper(
                                withButtons(
                                        Card.saying(why)
                                                .note(
                                                        Text.of("Write it like this: ")
                                                                .code(example())),
                                        partners));
                case ParseResult.Understood<Partner>(var partner) -> shown(ask, partner);
            };
        }
        var partner = named.get().partner();
        return named.get().words().isEmpty()
                ? shown(ask, partner)
                : set(ask, partner, named.get().words());
    }

    private static Card withButtons(Card card, List<Partner> meant) {
        return meant.isEmpty()
                ? card
                : card.buttons(
                        meant.stream()
                                .limit(MOST_BUTTONS)
                                .map(TermsButtons::showOf)
                                .toArray(Button[]::new));
    }

    private static Reply shown(Ask ask, Partner partner) {
        return new Reply.Whisper(TermsCard.of(ask, partner));
    }

    private Reply set(Ask ask, Partner partner, String words) {
        var parser =
                new TermsParser(
                        partner.name(), ask.firm().name(), ask.firm().currency(), ask.today());
        return switch (parser.parse(words)) {
            case ParseResult.Unclear<List<ParsedTerms>>(var why) ->
                    PartnerReplies.notUnderstood(
                            ask, why, example(partner), words, buttons(partner));
            case ParseResult.Understood<List<ParsedTerms>>(var parsed) -> {
                var all = Directions.of(partner, parsed, ask.today());
                yield all.isEmpty()
                        ? PartnerReplies.notUnderstood(
                                ask,
                                "Who pays: do they pay you, or do you pay them?",
                                example(partner),
                                words,
                                buttons(partner))
                        : set(ask, partner, words, all);
            }
        };
    }

    private Reply set(Ask ask, Partner partner, String words, List<ParsedTerms> all) {
        return switch (AppliedTerms.of(partner, all, ask.today())) {
            case ParseResult.Unclear<Partner>(var why) ->
                    PartnerReplies.notUnderstood(
                            ask, why, example(partner), words, buttons(partner));
            case ParseResult.Understood<Partner> _ ->
                    termsSetting.reply(ask, termsSetting.set(ask, partner, all, _ -> true), all);
        };
    }

    private static String example(Partner partner) {
        return "partner terms %s they pay us 10%% on payment, cap $5,000".formatted(partner.name());
    }

    private static Button[] buttons(Partner partner) {
        return new Button[] {
            TermsButtons.change(partner, Payer.PARTNER), TermsButtons.change(partner, Payer.FIRM)
        };
    }
}
