/// Claims: who was first to bring a client with a need, and until when the claim protects them. A
/// claim belongs to the referral that brought the client: a partner's if it's inbound, the firm's
/// own if it's outbound. A claim stands while its referral does, so withdrawing or undoing it
/// releases the claim without another write.
///
/// All claims of a client are one document, [io.baton.claim.ClaimBook], which is replaced only in
/// the version that was read. So two instances can't both store a claim for one need.
@NullMarked
package io.baton.claim;

import org.jspecify.annotations.NullMarked;
