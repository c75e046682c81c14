/// Backup of a MongoDB server, and restore into any database.
///
/// A turn writes one document with its posts, so one document is never half a turn. A post then
/// moves on: from its document to `parcels`, and once it is sent, to `left`. Each move writes to
/// the next place before it removes from the last. A server that others write to is therefore read
/// in this order ([LiveDatabase]):
///
/// 1. `left`. A post that is there was sent by a turn whose document is read later, so none is
///    remembered as sent whose turn isn't in the backup: the same turn may come again after a
///    restore.
/// 2. All documents, each with the segments it names. A segment that is replaced meanwhile makes
///    the document be read again.
/// 3. What a document must not lack: words and people that it's found by, turns in progress.
/// 4. `parcels`, then `parked`. A post of a document that was read is in it, or has moved on: it's
///    found here, or it was sent. So none is lost. One that came with a later write than the one
///    read is recognized by its [origin][io.baton.mongo.document.ParcelOrigin] and left out at the
///    restore.
/// 5. `references`, and from `left` once more what was seen waiting. So none is sent twice.
///
/// Pages are read by `_id`, which never changes, so each document that exists from the beginning to
/// the end is read once. A turn of several writes that both begins and ends while its documents are
/// read may be in the backup by half; it was confirmed after the backup began. The embedded
/// database has no such limit: its snapshot is of one moment.
///
/// Caches, marks between instances and sums aren't stored in a backup; the restore makes them anew.
@NullMarked
package io.baton.mongo.backup;

import org.jspecify.annotations.NullMarked;
