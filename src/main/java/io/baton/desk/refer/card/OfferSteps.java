package io.baton.desk.refer.card;

import io.baton.chat.Button;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.Verb;
import io.baton.referral.Referral;
import java.util.List;
import java.util.stream.Stream;

/// What can be done with an offer, before and while it waits for an answer, as buttons.
final class OfferSteps {
    private static final int MOST_OFFERS = 2;

    private OfferSteps() {}

    /// To partners that fit, or to one that the member chooses.
    static Stream<Button> offers(Referral now, boolean holds, Possible possible) {
        var offers =
                possible.suggested().stream()
                        .limit(MOST_OFFERS)
                        .map(partner -> possible.offerTo(now, holds, partner))
                        .toList();
        return offers.isEmpty() && possible.canBeAsked().findAny().isPresent()
                ? ActButton.all(now, Verb.OFFER)
                : offers.stream();
    }

    /// Records a yes that someone gave outside the chat.
    static Stream<Button> saidYes(Referral now, Possible possible) {
        return possible.someoneCanSayYes(now)
                ? ActButton.all(now, Verb.ACCEPTED_ELSEWHERE)
                : Stream.empty();
    }

    /// For the firm, while a partner is asked.
    static Stream<Button> offered(Referral now, boolean holds, Possible possible) {
        return Stream.of(
                        ActButton.all(now, Verb.TAKE_BACK),
                        saidYes(now, possible),
                        ActButton.all(now, Verb.EDIT),
                        possible.answersByLink()
                                ? Stream.of(ReferralButtons.newLink(now))
                                : Stream.<Button>empty(),
                        holds ? ActButton.all(now, Verb.PASS) : Stream.<Button>empty(),
                        ActButton.all(now, Verb.NOTE))
                .flatMap(buttons -> buttons);
    }

    /// For the side asked. The firm can also correct what a partner's client wants, or who brought
    /// it.
    ///
    /// @param terms what their card shows
    static List<Button> onOffer(Referral now, OfferTerms terms) {
        var answers = ReferralButtons.answers(now, terms.offer(now)).stream();
        return now.outbound()
                ? answers.toList()
                : Stream.concat(answers, ActButton.all(now, Verb.EDIT)).toList();
    }

    /// For the firm, while it is asked itself.
    static Stream<Button> offeredToFirm(Referral now, Possible possible) {
        return Stream.concat(
                onOffer(now, possible.terms()).stream(), ActButton.all(now, Verb.NOTE));
    }
}
