package io.baton.desk.refer.offer;

import io.baton.bench.Match;
import io.baton.bench.Ranking;
import io.baton.bench.SearchRequest;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.Reachability;
import io.baton.desk.refer.card.TooEarlyCard;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.text.ReasonText;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Proposes partners for a referral that isn't on offer.
public final class PartnerProposals {
    private static final int PROPOSALS = 3;

    private final Ranking ranking;
    private final Partners partners;
    private final LinkIssuer links;

    public PartnerProposals(Ranking ranking, Partners partners, LinkIssuer links) {
        this.ranking = ranking;
        this.partners = partners;
        this.links = links;
    }

    public Reachability reachability() {
        return new Reachability(links.works());
    }

    /// The best partners who haven't declined it or let it lapse, best first.
    public List<Match> best(Referral referral, Firm firm) {
        return best(referral, firm, PROPOSALS, Set.of());
    }

    /// @param unwanted partners that the person doesn't want this time
    public List<Match> best(Referral referral, Firm firm, Set<PartnerId> unwanted) {
        return best(referral, firm, PROPOSALS, unwanted);
    }

    private List<Match> best(Referral referral, Firm firm, int most, Set<PartnerId> unwanted) {
        var excluded = new HashSet<>(unwanted);
        excluded.addAll(referral.refusedBy());
        var searchRequest =
                new SearchRequest(
                        referral.need(),
                        firm,
                        partners.all(referral.firm()),
                        excluded,
                        referral.lastMove().at());
        return ranking.find(searchRequest).matches().stream().limit(most).toList();
    }

    /// For the sender, who still holds the baton: adds what they can do now.
    Card withNextBest(Card card, Referral referral, Firm firm) {
        var held = Text.of(held(referral));
        if (!referral.outbound()) {
            return loggedBySender(referral)
                    ? again(card.paragraph(held), referral)
                    : card.paragraph(held.plain(" %s can still take it.".formatted(firm.name())));
        }
        var next = best(referral, firm, 1, Set.of());
        return next.isEmpty()
                ? card.paragraph(held.plain(" None of your other partners fits this need."))
                : card.paragraph(held.plain(" Next best: ").and(reason(next.getFirst(), firm)))
                        .buttons(reachability().offerTo(referral, next.getFirst().partner()));
    }

    /// Adds the best partner to ask instead of the one last asked; nothing for an inbound referral.
    public Card withNextBestInstead(Card card, Referral referral, Firm firm) {
        var asked = referral.partner();
        var next =
                referral.outbound() && asked != null
                        ? best(referral, firm, 1, Set.of(asked))
                        : List.<Match>of();
        return next.isEmpty()
                ? card
                : card.paragraph(Text.of("Next best: ").and(reason(next.getFirst(), firm)))
                        .buttons(reachability().offerTo(referral, next.getFirst().partner()));
    }

    private static String held(Referral referral) {
        var last = referral.steps().getLast();
        return last.replacesLeaver() && last.event() instanceof Event.Passed(var left, _, _)
                ? left.name() + " has left, so you hold the baton now."
                : "You still hold the baton.";
    }

    /// Adds the partners to ask now, if the button was made in an earlier round, or a button to
    /// take back an offer that's still open.
    Card withFresh(Card why, Referral referral, Refusal refusal, Firm firm) {
        if (refusal instanceof Refusal.EarlierRound) {
            return withFresh(why, referral, firm);
        }
        var failed = Text.empty().strong(referral.label()).plain(" wasn't offered again");
        return TooEarlyCard.instead(why, referral, refusal, failed, nameOfAsked(referral), firm);
    }

    private String nameOfAsked(Referral referral) {
        return Optional.ofNullable(referral.partner())
                .flatMap(id -> partners.find(referral.firm(), id))
                .map(Partner::name)
                .orElse("The partner");
    }

    private Card withFresh(Card why, Referral referral, Firm firm) {
        if (!referral.outbound()) {
            return again(why, referral);
        }
        var matches = best(referral, firm);
        return matches.isEmpty()
                ? why.paragraph(Text.of("None of your other partners fits this need."))
                : withAll(why, referral, matches, firm);
    }

    /// Tells the member who logged a partner's referral. The partner's person can't offer it.
    public List<Post> postToLogger(Card card, Referral referral) {
        var logger = referral.steps().getFirst().who();
        if (referral.outbound() || logger == null || loggedBySender(referral)) {
            return List.of();
        }
        return List.of(
                ReferralPosts.message(
                        referral,
                        ReferralMessage.AGAIN,
                        ReferralPosts.direct(logger),
                        again(card, referral)));
    }

    private static boolean loggedBySender(Referral referral) {
        var logger = referral.steps().getFirst().who();
        return logger == null || referral.sender().is(logger);
    }

    private static Card again(Card card, Referral referral) {
        return card.buttons(ReferralButtons.offerToTeam(referral));
    }

    /// The three best, each with its reason, and a button for each.
    public Card withAll(Card card, Referral referral, List<Match> matches, Firm firm) {
        var buttons = new ArrayList<Button>();
        matches.forEach(match -> buttons.add(reachability().offerTo(referral, match.partner())));
        return card.bullets(matches.stream().map(match -> reason(match, firm)).toList())
                .with(new Card.Part.Buttons(buttons));
    }

    private static Text reason(Match match, Firm firm) {
        return Text.empty()
                .strong(match.partner().name())
                .plain(": ")
                .and(ReasonText.of(match, firm));
    }
}
