/// The embedded database, for firms without a MongoDB server. It starts with Baton and needs no
/// installation. The rest of Baton sees an ordinary MongoDB.
///
/// The server library answers a write before it is on disk, and may write a document and its index
/// keys at different times. This package prevents both. Its rules:
///
/// - An answered write is on disk. Every write command is answered only after a commit and a sync,
///   which all waiting writers share, so the driver's `j: true` holds whether requested or not.
/// - A commit appends the changed keys to a journal. Every few seconds, a checkpoint writes the
///   changed pages to the file. After a crash, the next start applies the journal to the file. A
///   closed database is one file without a journal.
/// - Writers wait for a sync of the journal only, not for a checkpoint, unless it can't keep up. A
///   new collection or index, and the first write, must be in the file itself.
/// - A commit falls between commands, never inside one. A document and its index keys are stored
///   together, or not at all.
/// - After a disk error, and while the disk is nearly full, every write is refused. Once the disk
///   takes data, the file is opened again and everything goes on.
/// - A disk that hangs is treated like a full one. No one waits for it longer than 1.5 seconds.
/// - A file belongs to one process. Several instances of Baton need a real MongoDB.
/// - The server listens on the loopback address only, on a new port at every start. Other users of
///   the machine can connect too, so it demands a password, which is also new and which only this
///   process knows.
@NullMarked
package io.baton.embedded;

import org.jspecify.annotations.NullMarked;
