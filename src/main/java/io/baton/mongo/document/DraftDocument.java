package io.baton.mongo.document;

import io.baton.draft.Draft;
import io.baton.firm.FirmId;
import org.bson.Document;

public final class DraftDocument {
    private DraftDocument() {}

    public static Document of(Draft draft) {
        return new Document("id", draft.id())
                .append("firm", draft.firm().value())
                .append("author", IndividualDocument.of(draft.author()))
                .append("created", Fields.date(draft.createdAt()))
                .append("direct", draft.origin().postedDirectly())
                .append("proposal", ProposalDocument.of(draft.proposal()))
                .append("state", draft.state().name())
                .append("shown", draft.shown());
    }

    public static Draft read(Document from, long version) {
        return new Draft(
                new Draft.Origin(
                        Fields.text(from, "id"),
                        new FirmId(Fields.text(from, "firm")),
                        IndividualDocument.read(Fields.subdocument(from, "author")),
                        Fields.instant(from, "created"),
                        from.getBoolean("direct", false)),
                ProposalDocument.read(Fields.subdocument(from, "proposal")),
                Draft.State.valueOf(Fields.text(from, "state")),
                Fields.textOrNull(from, "shown"),
                version);
    }
}
