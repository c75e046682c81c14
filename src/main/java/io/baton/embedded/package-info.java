/// The embedded database: what a firm uses that has no MongoDB of its own. Started with Baton, it
/// asks for nothing to be installed, and nobody else in Baton knows that it exists.
///
/// The server library answers a write before the write is on disk, and may put a document and its
/// index keys on disk at different times. This package takes both away. Its rules:
///
/// - An answered write is on disk: every write command is answered only after a commit and a sync,
///   shared by all that wait, so a driver's `j: true` is kept, asked for or not.
/// - A commit falls between commands, never inside one: a document and its index keys are stored
///   together, or not at all.
/// - After an error of the disk no write is answered with success until Baton is started anew.
/// - One process for one file. Several instances of Baton need a real MongoDB.
/// - The server knows no passwords: it listens on the loopback address alone, on a port that is
///   another at every start.
@NullMarked
package io.baton.embedded;

import org.jspecify.annotations.NullMarked;
