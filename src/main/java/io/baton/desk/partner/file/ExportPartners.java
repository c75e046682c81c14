package io.baton.desk.partner.file;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.file.PreviewLists;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.partner.ExportToken;
import java.util.List;

/// `partner export` sends the partners as a CSV file to the asker only.
final class ExportPartners implements Command, NoOtherChange {
    private final PartnerRegistry partnerRegistry;
    private final FileDelivery fileDelivery;

    ExportPartners(PartnerRegistry partnerRegistry, FileDelivery fileDelivery) {
        this.partnerRegistry = partnerRegistry;
        this.fileDelivery = fileDelivery;
    }

    @Override
    public String name() {
        return "partner export";
    }

    @Override
    public String usage() {
        return "partner export";
    }

    @Override
    public String purpose() {
        return "sends you all partners as a CSV file that partner import can read";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        int count = partnerRegistry.all(ask).size();
        if (count == 0) {
            return CommonReplies.whisper(
                    "There are no partners yet, so there's nothing to export.");
        }
        return fileDelivery.send(ask, List.of(ExportToken.PARTNERS), card(count));
    }

    private static Card card(int count) {
        var what = "Your %s as a CSV file:".formatted(PreviewLists.partners(count));
        return Card.saying(what)
                .note(
                        Text.of(
                                        "The file includes the terms you agreed on, so keep it internal. To update"
                                                + " partners, edit the file and send it with ")
                                .code("partner import")
                                .plain("."));
    }
}
