package io.baton.mongo.document;

import io.baton.chat.PostSubject;
import org.bson.Document;

/// The subject of a post, stored beside the post.
final class SubjectDocument {
    private SubjectDocument() {}

    static Document of(PostSubject subject) {
        return switch (subject) {
            case PostSubject.Offer offer -> offer("offer", offer, offer.round());
            case PostSubject.OfferStatus status -> offer("offerStatus", status, status.round());
            case PostSubject.OfferUpdate update -> offer("offerUpdate", update, update.round());
            case PostSubject.Reminder reminder -> offer("reminder", reminder, reminder.round());
            case PostSubject.OfferEnded ended -> referral("offerEnded", ended);
            case PostSubject.Claim claim -> referral("claim", claim);
            case PostSubject.TermsProposal terms -> referral("terms", terms);
            case PostSubject.Result result -> referral("result", result);
            case PostSubject.Passed passed -> referral("passed", passed);
            case PostSubject.Noted noted -> referral("noted", noted);
            case PostSubject.DigestSlot(var week) -> kind("digest").append("week", week);
            case PostSubject.ContactJoined(var partner) ->
                    kind("contactJoined").append("partner", partner);
            case PostSubject.Statement(var statement) ->
                    kind("statement").append("statement", statement);
            case PostSubject.KeeperNamed() -> kind("keeperNamed");
            case PostSubject.DataRestored() -> kind("dataRestored");
            case PostSubject.News() -> kind("news");
            case PostSubject.ClaimsEnd() -> kind("claimsEnd");
            case PostSubject.Answer(var turn) -> kind("answer").append("turn", turn);
            case PostSubject.DeliveryFailure() -> kind("deliveryFailure");
            case PostSubject.Welcome() -> kind("welcome");
            case PostSubject.Unclassified() -> kind("unclassified");
        };
    }

    /// Accepts the kinds of later builds too, so that their posts are still delivered.
    static PostSubject read(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "offer" -> new PostSubject.Offer(referral(from), version(from), round(from));
            case "offerStatus" ->
                    new PostSubject.OfferStatus(referral(from), version(from), round(from));
            case "offerUpdate" ->
                    new PostSubject.OfferUpdate(referral(from), version(from), round(from));
            case "reminder" -> new PostSubject.Reminder(referral(from), version(from), round(from));
            case "offerEnded" -> new PostSubject.OfferEnded(referral(from), version(from));
            case "claim" -> new PostSubject.Claim(referral(from), version(from));
            case "terms" -> new PostSubject.TermsProposal(referral(from), version(from));
            case "result" -> new PostSubject.Result(referral(from), version(from));
            case "passed" -> new PostSubject.Passed(referral(from), version(from));
            case "noted" -> new PostSubject.Noted(referral(from), version(from));
            case "digest" -> new PostSubject.DigestSlot(Fields.text(from, "week"));
            case "contactJoined" -> new PostSubject.ContactJoined(Fields.text(from, "partner"));
            case "statement" -> new PostSubject.Statement(Fields.text(from, "statement"));
            case "keeperNamed" -> new PostSubject.KeeperNamed();
            case "dataRestored" -> new PostSubject.DataRestored();
            case "news" -> new PostSubject.News();
            case "claimsEnd" -> new PostSubject.ClaimsEnd();
            case "answer" -> new PostSubject.Answer(Fields.text(from, "turn"));
            case "deliveryFailure" -> new PostSubject.DeliveryFailure();
            case "welcome" -> new PostSubject.Welcome();
            case String _ -> new PostSubject.Unclassified();
        };
    }

    private static Document offer(String kind, PostSubject.OfReferral subject, int round) {
        return referral(kind, subject).append("round", round);
    }

    private static Document referral(String kind, PostSubject.OfReferral subject) {
        return kind(kind)
                .append("referral", subject.referral())
                .append("version", subject.version());
    }

    private static int referral(Document from) {
        return from.getInteger("referral");
    }

    private static long version(Document from) {
        return from.getLong("version");
    }

    private static int round(Document from) {
        return from.getInteger("round");
    }

    private static Document kind(String kind) {
        return new Document("kind", kind);
    }
}
