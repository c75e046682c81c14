package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.freetext.phrase.LongWords;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.log.LoggingCheck;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Shorten;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.understanding.NamedPartner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Shows what was understood of a new referral, and asks for what's missing.
final class DraftCard {
    private static final int LONGEST_NEED = 600;
    private static final int SHORTEST_SHOWN = 20;

    private final Partners partners;

    DraftCard(Partners partners) {
        this.partners = partners;
    }

    Card of(Ask ask, String draft, NewReferrals wanted) {
        var card = Card.titled(title(wanted)).with(new Card.Part.Facts(facts(ask, wanted)));
        var questions = LoggingCheck.problems(wanted);
        for (var question : questions) {
            card = card.paragraph(Text.of(question));
        }
        var buttons = new ArrayList<>(DraftButtons.of(draft, wanted, !questions.isEmpty()));
        var partner = wanted.partners().named();
        if (partner != null && partner.id() == null) {
            card = card.paragraph(unknownPartner(partner));
            buttons.add(PartnerButtons.addNamed(CleanText.oneLine(partner.name())));
        }
        var worth = wanted.details().worth();
        if (worth != null && wanted.needs().size() > 1) {
            card =
                    card.note(
                            WorthText.of(worth)
                                    .plain(
                                            " is for all of them together, so no referral gets it."));
        }
        for (var need : wanted.needs()) {
            var rest = LongWords.rest(need.words(), longestNeed(wanted));
            if (rest.isPresent()) {
                card = card.note(rest.get());
            }
        }
        if (!wanted.unused().isEmpty()) {
            card = card.note(unused(wanted.unused()));
        }
        return card.with(new Card.Part.Buttons(buttons));
    }

    static Text unused(List<String> words) {
        return Text.of(
                "I didn't use: "
                        + words.stream().map(Quote::of).collect(Collectors.joining(", "))
                        + ".");
    }

    private static Text unknownPartner(NamedPartner partner) {
        return Text.of(
                "You have no partner called %s. Add it, or leave it out."
                        .formatted(Quote.of(partner.name())));
    }

    private static String title(NewReferrals wanted) {
        var what = wanted.needs().size() > 1 ? "these referrals" : "this referral";
        var partner = wanted.partners().named();
        return wanted.inbound() && partner != null && partner.id() != null
                ? "Log %s from %s?".formatted(what, Shorten.to(60, partner.name()))
                : "Log %s?".formatted(what);
    }

    private List<Card.Fact> facts(Ask ask, NewReferrals wanted) {
        var facts = new ArrayList<Card.Fact>();
        var client = wanted.client();
        if (client != null) {
            facts.add(fact("Client", asTyped(client.name(), client.typed())));
        }
        if (!wanted.needs().isEmpty()) {
            facts.add(fact("Need", needs(ask, wanted)));
        }
        var partner = partner(wanted);
        if (!partner.isEmpty()) {
            facts.add(fact("Partner", partner));
        }
        var details = wanted.details();
        if (details.worth() != null) {
            facts.add(new Card.Fact("Worth", WorthText.of(details.worth())));
        }
        if (details.contact() != null) {
            facts.add(fact("Contact", details.contact()));
        }
        if (details.neededBy() != null) {
            facts.add(fact("Needed by", DeadlineParser.written(details.neededBy())));
        }
        return facts;
    }

    private static Card.Fact fact(String label, String value) {
        return new Card.Fact(label, Text.of(value));
    }

    private static int longestNeed(NewReferrals wanted) {
        return Math.max(SHORTEST_SHOWN, LONGEST_NEED / wanted.needs().size());
    }

    private String needs(Ask ask, NewReferrals wanted) {
        return wanted.needs().stream()
                .map(need ->
                        LongWords.shown(need.words(), longestNeed(wanted)) + servedBy(ask, need))
                .collect(Collectors.joining("; "));
    }

    /// ` (RingPros)`, or nothing
    private String servedBy(Ask ask, Need need) {
        var partner = need.partner();
        return partner == null
                ? ""
                : partners.find(ask.firm().id(), partner)
                        .map(Partner::name)
                        .map(" (%s)"::formatted)
                        .orElse("");
    }

    private static String partner(NewReferrals wanted) {
        var named = wanted.partners().named();
        var shown = new ArrayList<String>();
        if (named != null && named.id() != null) {
            shown.add(asTyped(named.name(), named.typed()));
        }
        wanted.partners().excluded().forEach(each -> shown.add("not " + each.name()));
        return String.join(", ", shown);
    }

    /// `RingPros (you wrote “ring pros”)`, if the two differ by more than case. The sender of a
    /// mail may be known without being named.
    static String asTyped(String name, String typed) {
        boolean same = typed.isBlank() || fold(name).equals(fold(typed));
        return same ? name : "%s (you wrote %s)".formatted(name, Quote.of(typed));
    }

    private static String fold(String words) {
        return CleanText.oneLine(words).toLowerCase(Locale.ROOT);
    }
}
