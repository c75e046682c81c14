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
import io.baton.desk.Page;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.show.ListFilter.Standing;
import io.baton.desk.refer.step.Counterparties;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// `refer list`: a short list, newest first, paged.
public final class ListReferrals implements Command, ButtonHandler {
    private static final Pattern PAGED =
            Pattern.compile("(?is)(.*?)\\s*(?:\\bpage\\s+(\\d{1,4}))?");

    private final Referrals referrals;
    private final Partners partners;
    private final Counterparties counterparties;
    private final NextStepButtons nextSteps;

    ListReferrals(
            Referrals referrals,
            Partners partners,
            Counterparties counterparties,
            NextStepButtons nextSteps) {
        this.referrals = referrals;
        this.partners = partners;
        this.counterparties = counterparties;
        this.nextSteps = nextSteps;
    }

    @Override
    public String name() {
        return "refer list";
    }

    @Override
    public String usage() {
        return "refer list [mine, open, late, won, lost, a partner, a client or a member]";
    }

    @Override
    public String example() {
        return "refer list open";
    }

    @Override
    public String purpose() {
        return "lists referrals, newest first";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    /// `list the ones that are late` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        var parts = PAGED.matcher(rest);
        return parts.matches()
                        && filter(ask, parts.group(1).strip()) instanceof ParseResult.Understood<?>
                ? Fit.EXACT
                : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var parts = PAGED.matcher(rest);
        if (!parts.matches()) {
            return CommonReplies.whisper("Write it like this: " + example());
        }
        var page = parts.group(2) == null ? 1 : Math.max(1, Integer.parseInt(parts.group(2)));
        return switch (filter(ask, parts.group(1).strip())) {
            case ParseResult.Unclear<ListFilter>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<ListFilter>(var filter) -> page(ask, filter, page);
        };
    }

    @Override
    public String action() {
        return ReferralButtons.LIST;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var bench = known(ask);
        return ListPage.decode(value)
                .flatMap(page ->
                        ListFilter.decode(page, bench, visible(ask))
                                .map(filter -> page(ask, filter, page.page())))
                .orElseGet(CommonReplies::invalidButton);
    }

    private ParseResult<ListFilter> filter(Ask ask, String typed) {
        return ListFilter.parse(ask, typed, known(ask), visible(ask));
    }

    private List<Referral> visible(Ask ask) {
        return ShowReferral.visible(ask.asker(), referrals.all(ask.firm().id()));
    }

    /// A partner's people don't learn the names of the other partners.
    private List<Partner> known(Ask ask) {
        return ask.asker() instanceof Asker.Contact(_, var own)
                ? own
                : partners.all(ask.firm().id());
    }

    /// A page of the selected referrals.
    Reply page(Ask ask, ListFilter filter, int page) {
        var found = visible(ask).stream().filter(each -> filter.matches(each, ask)).toList();
        if (found.isEmpty()) {
            return none(ask, filter);
        }
        var shown = new Page<>(found, page);
        if (page > shown.pages()) {
            return CommonReplies.whisper("The list ends at page %d.".formatted(shown.pages()));
        }
        var title =
                filter.words().substring(0, 1).toUpperCase(Locale.ROOT)
                        + filter.words().substring(1);
        var card = Card.titled(shown.title(title)).bullets(lines(ask, shown.items()));
        if (found.size() == 1) {
            return new Reply.Whisper(nextSteps.on(card, ask, found.getFirst()));
        }
        var next = new ListPage(page + 1, filter.encode());
        return new Reply.Whisper(
                shown.hasNext() ? card.buttons(ReferralButtons.list("More", next)) : card);
    }

    private List<Text> lines(Ask ask, List<Referral> shown) {
        var names = counterparties.namesById(ask.firm().id());
        return shown.stream()
                .map(each -> ReferralCard.line(each, nameOf(each, names), ask.firm()))
                .toList();
    }

    private static Reply none(Ask ask, ListFilter filter) {
        if (ask.asker() instanceof Asker.Stranger) {
            return CommonReplies.howToJoin(ask.firm());
        }
        if (filter == Standing.EVERY || filter == Standing.ALL) {
            return CommonReplies.whisper(
                    ask.asker().isMember() ? "No referrals yet." : "No referrals with you yet.");
        }
        if (filter instanceof WithWords) {
            return CommonReplies.whisper(
                    "No %s in client, need or notes. Try fewer words.".formatted(filter.words()));
        }
        return CommonReplies.whisper(
                filter == Standing.MINE
                        ? "You have no referrals."
                        : "No %s.".formatted(filter.words()));
    }

    private static String nameOf(Referral referral, Map<String, String> names) {
        var partner = referral.partner();
        return partner == null ? "" : names.getOrDefault(partner.value(), "a partner");
    }
}
