package io.baton.desk.refer.show;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.refer.card.BundleCard;
import io.baton.desk.refer.card.HistoryText;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.referral.BundledReferral;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Step;
import java.util.List;

/// `refer show R-12`: one referral with its history.
public final class ShowReferral implements Command {
    private static final int STEPS = 30;

    private final Referrals referrals;
    private final Counterparties counterparties;
    private final Bundles bundles;

    public ShowReferral(Referrals referrals, Counterparties counterparties, Bundles bundles) {
        this.referrals = referrals;
        this.counterparties = counterparties;
        this.bundles = bundles;
    }

    @Override
    public String name() {
        return "refer show";
    }

    @Override
    public String usage() {
        return "refer show R-12";
    }

    @Override
    public String purpose() {
        return "shows one referral with its history";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    /// `show what's open` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return rest.isBlank() || ReferralArguments.startsWithNumber(rest) ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return ReferralArguments.parse(
                rest,
                usage(),
                arguments ->
                        referrals
                                .find(ask.firm().id(), arguments.number())
                                .filter(found -> Visibility.maySee(ask.asker(), found))
                                .map(ask.asker()::view)
                                .map(found -> (Reply) new Reply.Whisper(card(ask, found)))
                                .orElseGet(() ->
                                        CommonReplies.whisper(
                                                "I can't find R-%d among the referrals you can see. To list those, type refer list."
                                                        .formatted(arguments.number()))));
    }

    private Card card(Ask ask, Referral found) {
        var names = counterparties.namesById(ask.firm().id());
        var steps = found.steps().stream().filter(step -> isVisibleTo(ask.asker(), step)).toList();
        var last = steps.subList(Math.max(0, steps.size() - STEPS), steps.size());
        boolean showContact = ask.asker().isMember() || Disclosure.contactIsOpen(found);
        var card = ReferralCard.of(found, counterparties.nameOf(found), ask.firm(), showContact);
        var history =
                last.stream().map(step -> HistoryText.line(step, names, ask.times())).toList();
        return ask.asker().isMember()
                ? forMember(ask, found, withBundle(ask, found, card), history)
                : withHistory(withBundle(ask, found, card), history);
    }

    private static Card withHistory(Card card, List<Text> history) {
        return card.with(new Card.Part.Divider()).bullets(history);
    }

    /// Adds the partner it's meant for until it's sent. The baton holder can send it from here.
    private Card forMember(Ask ask, Referral found, Card card, List<Text> history) {
        var bundle = bundles.of(found);
        var unsent =
                bundle.stream()
                        .filter(each -> each.referral().equals(found))
                        .filter(BundledReferral::isUnsent)
                        .findFirst();
        if (unsent.isEmpty()) {
            return withHistory(card, history);
        }
        var name = unsent.get().partner().name();
        var meantFor = Text.of("Meant for ").strong(name).plain(", not sent yet.");
        var shown = withHistory(card.paragraph(meantFor), history);
        return found.holder().is(ask.who()) ? BundleCard.withSendButtons(shown, bundle) : shown;
    }

    private Card withBundle(Ask ask, Referral found, Card card) {
        var others =
                visible(ask.asker(), referrals.bundleOf(found)).stream()
                        .filter(each -> each.number() != found.number())
                        .toList();
        return others.isEmpty()
                ? card
                : card.paragraph(
                        Text.of("Logged together with ").strong(Labels.of(others)).plain("."));
    }

    /// Hides notes and passes, which are internal, and offers to other partners.
    private static boolean isVisibleTo(Asker asker, Step step) {
        return switch (asker) {
            case Asker.Member _ -> true;
            case Asker.Stranger _ -> false;
            case Asker.Contact contact ->
                    switch (step.event()) {
                        case Event.Noted _, Event.Passed _, Event.Invited _ -> false;
                        case Event.Offered(var to, _, _) -> Visibility.worksFor(contact, to);
                        case Event.Declined(var by, _) -> Visibility.worksFor(contact, by);
                        case Event.Lapsed(var by) -> Visibility.worksFor(contact, by);
                        case Event.Logged _,
                                Event.Reminded _,
                                Event.Accepted _,
                                Event.Won _,
                                Event.Lost _,
                                Event.Withdrawn _,
                                Event.Ended _,
                                Event.Paid _ ->
                                true;
                    };
        };
    }

    static List<Referral> visible(Asker asker, List<Referral> all) {
        return all.stream()
                .filter(each -> Visibility.maySee(asker, each))
                .map(asker::view)
                .toList();
    }
}
