package io.baton.desk.partner.file;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.partner.ExportToken;
import io.baton.store.ExportTokenStore;
import java.util.List;

/// `partner export` sends the partners as a CSV file to the asker only.
final class ExportPartners implements Command, NoOtherChange {
    static final String FILE = "partners.csv";

    private final PartnerRegistry partnerRegistry;
    private final ExportTokenStore exports;
    private final DownloadKeys keys;

    ExportPartners(PartnerRegistry partnerRegistry, ExportTokenStore exports, DownloadKeys keys) {
        this.partnerRegistry = partnerRegistry;
        this.exports = exports;
        this.keys = keys;
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
        // No one gets the key of this hash, so it opens no link. Links get keys of their own.
        var reference = DownloadKeys.hash(keys.generate());
        var firm = ask.firm().id();
        var token =
                new ExportToken(
                        reference, firm, ask.who(), ask.now().plus(ExportToken.LIFE), false, 0);
        exports.forget(firm, ask.now());
        exports.write(token, ask.turn().id(), List.of(post(ask, card(reference, count))));
        return ask.channel() == null
                ? new Reply.Nothing()
                : CommonReplies.whisper("You'll get the file in a direct message.");
    }

    private static Post post(Ask ask, Card card) {
        var id = ask.firm().id().value() + "/" + ask.turn().id() + "/export";
        var subject = new PostSubject.Answer(ask.turn().id());
        return Post.once(id, new Place.Direct(ask.who().id()), card, subject);
    }

    private static Card card(String reference, int count) {
        var what = "Your %s as a CSV file:".formatted(ImportCards.partners(count));
        return Card.saying(what)
                .with(new Card.Part.File(FILE, reference, null))
                .note(
                        Text.of(
                                        "The file includes the terms you agreed on, so keep it internal. To update"
                                                + " partners, edit the file and send it with ")
                                .code("partner import")
                                .plain("."));
    }
}
