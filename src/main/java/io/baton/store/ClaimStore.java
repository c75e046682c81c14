package io.baton.store;

import io.baton.claim.ClaimBook;
import io.baton.claim.ClaimNotices;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads and writes the claims on clients.
public interface ClaimStore extends Journal<ClaimBook> {

    /// The books that exist under these names, in any order.
    List<ClaimBook> find(FirmId firm, Collection<ClientId> names);

    /// The books with a claim whose notice is due on one of these days.
    List<ClaimBook> withNotices(FirmId firm, Collection<LocalDate> days);

    /// Through which day members were told about claims that end; empty before the first time.
    Optional<ClaimNotices> notices(FirmId firm);

    /// Writes through which day members were told, with the posts that tell them.
    Journal<ClaimNotices> noticeJournal();
}
