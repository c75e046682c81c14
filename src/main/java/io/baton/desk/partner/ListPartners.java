package io.baton.desk.partner;

import io.baton.bench.Competition;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.Page;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.text.Shorten;
import io.baton.firm.Skill;
import io.baton.partner.Partner;

/// `partner list` shows the partners by name, page by page.
final class ListPartners implements Command, ButtonHandler, NoOtherChange {
    private final PartnerRegistry partnerRegistry;

    ListPartners(PartnerRegistry partnerRegistry) {
        this.partnerRegistry = partnerRegistry;
    }

    @Override
    public String name() {
        return "partner list";
    }

    @Override
    public String usage() {
        return "partner list [page 2]";
    }

    @Override
    public String example() {
        return name();
    }

    @Override
    public String purpose() {
        return "lists your partners";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var page = Page.numberIn(rest);
        return page.isPresent()
                ? list(ask, page.getAsInt())
                : PartnerReplies.notUnderstood(
                        ask, "I can only list partners by page.", "partner list page 2", "");
    }

    @Override
    public String action() {
        return PartnerButtons.LIST;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var page = Page.numberIn(value);
        return page.isPresent() ? list(ask, page.getAsInt()) : CommonReplies.invalidButton();
    }

    private Reply list(Ask ask, int page) {
        var visible = partnerRegistry.all(ask).stream().filter(ask.asker()::maySee).toList();
        if (visible.isEmpty()) {
            return empty(ask);
        }
        var partnerPage = new Page<>(visible, page);
        return partnerPage.page() > partnerPage.pages()
                ? CommonReplies.whisper("The list ends at page %d.".formatted(partnerPage.pages()))
                : new Reply.Whisper(card(ask, partnerPage));
    }

    private static Card card(Ask ask, Page<Partner> partnerPage) {
        var lines = partnerPage.items().stream().map(each -> line(each, ask)).toList();
        var card = Card.titled(partnerPage.title("Partners")).bullets(lines);
        return partnerPage.hasNext()
                ? card.buttons(PartnerButtons.moreOfList(partnerPage.page() + 1))
                : card;
    }

    private static Text line(Partner partner, Ask ask) {
        var skills = partner.skills().stream().map(Skill::name).toList();
        var line =
                PartnerReplies.nameOf(partner)
                        .plain(": " + Shorten.to(100, String.join(", ", skills)))
                        .plain(partner.active() ? "" : " (paused)");
        var competes =
                ask.asker().isMember() && !Competition.between(ask.firm(), partner).isEmpty();
        return competes ? line.plain(" (competes with your own services)") : line;
    }

    private static Reply empty(Ask ask) {
        return ask.asker().isMember()
                ? new Reply.Whisper(
                        Card.saying("There are no partners yet. Add the first one.")
                                .buttons(PartnerButtons.add()))
                : CommonReplies.onlyOwnFirm(ask);
    }
}
