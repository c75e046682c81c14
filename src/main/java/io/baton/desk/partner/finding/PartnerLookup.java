package io.baton.desk.partner.finding;

import io.baton.bench.Match;
import io.baton.bench.Ranking;
import io.baton.bench.SearchRequest;
import io.baton.chat.Card;
import io.baton.chat.Lookup;
import io.baton.chat.Person;
import io.baton.chat.Text;
import io.baton.chat.Workspace;
import io.baton.desk.Identification;
import io.baton.desk.partner.PartnerCard;
import io.baton.firm.Skill;
import io.baton.outbox.Unavailable;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.understanding.reader.TypedText;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds partners by name or need for a member who is writing a message. Anyone may read that
/// message, so the cards show skills and regions, but no fees or contacts.
public final class PartnerLookup implements Lookup {
    private static final int MOST = 10;

    private final Identification identification;
    private final Partners partners;
    private final Ranking ranking;
    private final InstantSource clock;

    public PartnerLookup(
            Identification identification,
            Partners partners,
            Ranking ranking,
            InstantSource clock) {
        this.identification = identification;
        this.partners = partners;
        this.ranking = ranking;
        this.clock = clock;
    }

    @Override
    public Answer find(Workspace workspace, Person person, String words) {
        try {
            var identified = identification.identify(workspace, person).orElse(null);
            if (identified == null) {
                return new Answer.Nothing("Only a firm's members can search its partners.");
            }
            var firm = identified.firm();
            if (!identified.asker().isMember()) {
                return new Answer.Nothing(
                        "Only members of %s can search its partners.".formatted(firm.name()));
            }
            var active =
                    partners.all(firm.id()).stream()
                            .filter(Partner::active)
                            .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                            .toList();
            var searchRequest =
                    new SearchRequest(
                            TypedText.characters(words).strip(),
                            firm,
                            partners.all(firm.id()),
                            clock.instant());
            return answer(active, searchRequest);
        } catch (Unavailable e) {
            return new Answer.Nothing(
                    "I can't reach my database right now. Try again in a moment.");
        }
    }

    private Answer answer(List<Partner> active, SearchRequest searchRequest) {
        var words = searchRequest.need();
        if (active.isEmpty()) {
            return new Answer.Nothing("There are no partners yet.");
        }
        if (words.length() > PartnerFinder.LONGEST_NEED) {
            return new Answer.Nothing(
                    "Use at most %,d characters.".formatted(PartnerFinder.LONGEST_NEED));
        }
        var cards = (words.isEmpty() ? listed(active) : found(active, searchRequest)).toList();
        return cards.isEmpty()
                ? new Answer.Nothing("None of your partners fits this.")
                : new Answer.Found(cards.subList(0, Math.min(MOST, cards.size())));
    }

    private static Stream<Card> listed(List<Partner> active) {
        return active.stream().map(partner -> card(partner, skills(partner)));
    }

    /// Matches by name first, then by need, without duplicates.
    private Stream<Card> found(List<Partner> active, SearchRequest searchRequest) {
        var namePart = searchRequest.need().toLowerCase(Locale.ROOT);
        var cards = new LinkedHashMap<String, Card>();
        active.stream()
                .filter(partner -> partner.name().toLowerCase(Locale.ROOT).contains(namePart))
                .forEach(
                        partner -> cards.put(partner.id().value(), card(partner, skills(partner))));
        ranking.find(searchRequest)
                .matches()
                .forEach(match ->
                        cards.putIfAbsent(
                                match.partner().id().value(), card(match.partner(), why(match))));
        return cards.values().stream();
    }

    private static String why(Match match) {
        return (match.sure() ? "Does " : "Not sure, near ") + match.skill().name();
    }

    private static Card card(Partner partner, String inBrief) {
        var facts = new ArrayList<Card.Fact>();
        facts.add(new Card.Fact("Skills", Text.of(skills(partner))));
        if (!partner.regions().isEmpty()) {
            facts.add(new Card.Fact("Regions", Text.of(PartnerCard.joined(partner.regions()))));
        }
        return Card.titled(partner.name()).withSummary(inBrief).with(new Card.Part.Facts(facts));
    }

    private static String skills(Partner partner) {
        return PartnerCard.joined(partner.skills().stream().map(Skill::name).toList());
    }
}
