/// How the command line gets a backup from a running Baton, which alone can read its embedded
/// database.
///
/// Baton listens on a port of its own, on the loopback address only, so that no proxy can lead
/// there. The file `baton.backup` in the data directory names the port and a token, new at every
/// start. Only the directory's owner can read the file. Both sides show that they know the token
/// ([Handshake]), because any user of the machine can call, and can listen on the port of a Baton
/// that was killed. Then comes one byte, and after `O` the backup.
@NullMarked
package io.baton.backup.port;

import org.jspecify.annotations.NullMarked;
