package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.text.CleanText;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `partner money CloudNine @rita` names the contact who gets the partner's statements. Without a
/// person, it says who that is.
record SetMoneyContact(PartnerRegistry partnerRegistry) implements Command {
    private static final Pattern TO = Pattern.compile("(?i)^(?:to|is|:) *");
    private static final Pattern MENTION = Pattern.compile("<@[^<>\\s]{1,200}>");

    @Override
    public String name() {
        return "partner money";
    }

    @Override
    public String usage() {
        return "partner money NAME [@SOMEONE]";
    }

    @Override
    public String example() {
        return "partner money CloudNine @rita";
    }

    @Override
    public String purpose() {
        return "names the contact who gets a partner's statements";
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a partner");
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var invited = MentionParser.findAll(rest, ask.mentioned());
        var words = MENTION.matcher(rest).replaceAll(" ");
        var named = SettlementWords.partner(words, partnerRegistry.all(ask));
        if (named.isEmpty()) {
            return new Reply.Whisper(
                    Card.saying("Which partner?").note(Text.of("Example: ").code(example())));
        }
        var partner = named.get().partner();
        var typed = TO.matcher(CleanText.oneLine(named.get().rest())).replaceFirst("");
        if (typed.isEmpty() && invited.isEmpty()) {
            return CommonReplies.whisper(now(partner));
        }
        return partner.contacts().stream()
                .map(Contact::who)
                .filter(who ->
                        invited.stream().anyMatch(person -> person.id().equals(who.id()))
                                || who.name().equalsIgnoreCase(typed))
                .findFirst()
                .map(who -> change(ask, partner, who))
                .orElseGet(() -> CommonReplies.whisper(notOneOf(partner)));
    }

    private Reply change(Ask ask, Partner partner, Individual who) {
        var outcome =
                partnerRegistry.change(ask, partner.id(), before -> before.withMoneyContact(who));
        return outcome instanceof PartnerRegistry.Outcome.Saved(_, var saved)
                ? CommonReplies.whisper(now(saved))
                : PartnerReplies.written(ask, outcome, "");
    }

    private static String now(Partner partner) {
        return partner.moneyContact()
                .map(each ->
                        "%s gets the statements of %s."
                                .formatted(each.who().name(), partner.name()))
                .orElseGet(() -> notOneOf(partner));
    }

    private static String notOneOf(Partner partner) {
        var names =
                partner.contacts().stream()
                        .map(each -> each.who().name())
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? "%s has no contact who could get its statements.".formatted(partner.name())
                : "Name a contact of %s: %s.".formatted(partner.name(), names);
    }
}
