package io.baton.desk.refer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.Command;
import io.baton.desk.Said;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Step;
import java.util.List;

/// `refer show R-12`: one referral with its story.
final class ShowReferral implements Command {
    private static final int STEPS = 30;

    private final Referrals referrals;
    private final Counterpart counterpart;

    ShowReferral(Referrals referrals, Counterpart counterpart) {
        this.referrals = referrals;
        this.counterpart = counterpart;
    }

    @Override
    public String words() {
        return "refer show";
    }

    @Override
    public String usage() {
        return "refer show R-12";
    }

    @Override
    public String purpose() {
        return "shows one referral with its story";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return Numbered.read(
                rest,
                usage(),
                words ->
                        referrals
                                .find(ask.firm().id(), words.number())
                                .filter(found -> Sight.maySee(ask.asker(), found))
                                .map(found -> (Reply) new Reply.Whisper(card(ask, found)))
                                .orElseGet(() ->
                                        Said.whisper(
                                                "There is no referral R-%d for you to see. Type refer list to see them."
                                                        .formatted(words.number()))));
    }

    private Card card(Ask ask, Referral found) {
        var names = counterpart.names(ask.firm().id());
        var steps = found.story().stream().filter(step -> forEyesOf(ask.asker(), step)).toList();
        var last = steps.subList(Math.max(0, steps.size() - STEPS), steps.size());
        boolean reachable = ask.asker().member() || OfferCards.opened(found);
        var card = ReferralCard.of(found, counterpart.name(found), ask.firm(), reachable);
        return together(ask, found, card)
                .with(new Card.Part.Divider())
                .bullets(last.stream().map(step -> Story.line(step, names, ask.times())).toList());
    }

    private Card together(Ask ask, Referral found, Card card) {
        var others =
                visible(ask.asker(), referrals.together(found)).stream()
                        .filter(each -> each.number() != found.number())
                        .toList();
        return others.isEmpty()
                ? card
                : card.paragraph(Text.of("Together with ").strong(Labels.of(others)).plain("."));
    }

    /// Notes are the firm's own, and who else was asked is nobody else's business.
    private static boolean forEyesOf(Asker asker, Step step) {
        return switch (asker) {
            case Asker.Member _ -> true;
            case Asker.Stranger _ -> false;
            case Asker.Contact contact ->
                    switch (step.event()) {
                        case Event.Noted _, Event.Passed _, Event.Invited _ -> false;
                        case Event.Offered(var to, _, _) -> Sight.isOf(contact, to);
                        case Event.Declined(var by, _) -> Sight.isOf(contact, by);
                        case Event.Lapsed(var by) -> Sight.isOf(contact, by);
                        case Event.Logged _,
                                Event.Reminded _,
                                Event.Accepted _,
                                Event.Won _,
                                Event.Lost _,
                                Event.Withdrawn _,
                                Event.Paid _ ->
                                true;
                    };
        };
    }

    static List<Referral> visible(Asker asker, List<Referral> all) {
        return all.stream().filter(each -> Sight.maySee(asker, each)).toList();
    }
}
