package io.baton.desk.refer.show;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.desk.refer.card.BundleCard;
import io.baton.desk.refer.card.HistoryText;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.referral.BundledReferral;
import io.baton.referral.Disclosure;
import io.baton.referral.Notes;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Step;
import java.util.List;
import java.util.function.Function;

/// `refer show R-12`: one referral with its history, paged.
public final class ShowReferral implements Command, ButtonHandler {
    private static final ListPage NONE = new ListPage(1, "");

    private final Referrals referrals;
    private final Counterparties counterparties;
    private final Bundles bundles;
    private final NextStepButtons nextSteps;

    public ShowReferral(
            Referrals referrals,
            Counterparties counterparties,
            Bundles bundles,
            NextStepButtons nextSteps) {
        this.referrals = referrals;
        this.counterparties = counterparties;
        this.bundles = bundles;
        this.nextSteps = nextSteps;
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
                arguments -> shown(ask, arguments.number(), found -> card(ask, found)));
    }

    @Override
    public String action() {
        return ReferralButtons.HISTORY;
    }

    /// An earlier page of the history.
    @Override
    public Reply pressed(Ask ask, String value) {
        var page = ListPage.decode(value).orElse(NONE);
        return ReferralNumberParser.parse(page.filter())
                        instanceof ParseResult.Understood<Integer>(var number)
                ? shown(ask, number, found -> earlier(ask, found, page.page()))
                : CommonReplies.invalidButton();
    }

    private Reply shown(Ask ask, int number, Function<Referral, Card> card) {
        return referrals
                .find(ask.firm().id(), number)
                .filter(found -> ask.asker().maySee(found))
                .map(ask.asker()::view)
                .map(found -> (Reply) new Reply.Whisper(card.apply(found)))
                .orElseGet(() -> new Reply.Whisper(notFound(ask, number)));
    }

    private Card notFound(Ask ask, int number) {
        var card =
                Card.saying("I can't find R-%d among the referrals you can see.".formatted(number));
        return visible(ask.asker(), referrals.all(ask.firm().id())).isEmpty()
                ? card
                : card.buttons(ReferralButtons.list("Show all", new ListPage(1, "")));
    }

    private Card earlier(Ask ask, Referral found, int page) {
        var history = HistoryPage.of(ask.asker(), found, page);
        return history.exists()
                ? history.alone(found, lines(ask, found))
                : Card.saying("%s has no earlier steps.".formatted(found.label()));
    }

    private Function<Step, Text> lines(Ask ask, Referral found) {
        var names = counterparties.namesById(ask.firm().id());
        var undone = found.history().undoneSteps();
        return step -> HistoryText.line(step, undone.contains(step), names, ask.times());
    }

    private Card card(Ask ask, Referral found) {
        boolean showContact = ask.asker().isMember() || Disclosure.contactIsOpen(found);
        var card = ReferralCard.of(found, counterparties.nameOf(found), ask.firm(), showContact);
        return ask.asker().isMember()
                ? forMember(ask, found, withBundle(ask, found, card))
                : nextSteps.on(withHistory(ask, found, withBundle(ask, found, card)), ask, found);
    }

    private Card withHistory(Ask ask, Referral found, Card card) {
        var shown =
                HistoryPage.of(ask.asker(), found, 1)
                        .on(card.with(new Card.Part.Divider()), found, lines(ask, found));
        boolean keeper = ask.asker().isMember() && ask.firm().isKeeper(ask.who());
        return Notes.removable(found, ask.who(), keeper).findAny().isPresent()
                ? shown.buttons(ActButton.of(Verb.REMOVE_NOTE, found))
                : shown;
    }

    /// Adds the partner it's meant for until it's sent. The baton holder can send it from here.
    private Card forMember(Ask ask, Referral found, Card card) {
        var bundle = bundles.of(found);
        var unsent =
                bundle.stream()
                        .filter(each -> each.referral().equals(found))
                        .filter(BundledReferral::isUnsent)
                        .findFirst();
        var meantFor = unsent.map(BundledReferral::partner).or(() -> nextSteps.intendedFor(found));
        var above =
                meantFor.map(partner ->
                                card.paragraph(
                                        Text.of("Meant for ")
                                                .strong(partner.name())
                                                .plain(", not sent yet.")))
                        .orElse(card);
        var shown = withHistory(ask, found, above);
        return unsent.isPresent() && found.holder().is(ask.who())
                ? BundleCard.withSendButtons(shown, bundle)
                : nextSteps.on(shown, ask, found);
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

    static List<Referral> visible(Asker asker, List<Referral> all) {
        return all.stream().filter(each -> asker.maySee(each)).map(asker::view).toList();
    }
}
