package org.charterexchange.mongodb;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Applies commands one after the other and returns from each only when its changes are on the disk.
 *
 * <p>While one commit is being forced to the disk, further commands are applied; the next commit takes all of them
 * along. A commit never runs while a command is at work, so no command is ever half committed.
 */
final class GroupCommit {

    private final StoreFile file;

    /** Held while a command changes maps and while these changes are being committed. */
    private final ReentrantLock changing = new ReentrantLock();

    /** Held by the one that commits and syncs for all; the others queue here and mostly find their work done. */
    private final ReentrantLock committing = new ReentrantLock();

    private long applied;
    private long durable;

    GroupCommit(StoreFile file) {
        this.file = file;
    }

    <T> T durably(Supplier<T> command) {
        T reply;
        long ticket;
        changing.lock();
        try {
            reply = command.get();
        } finally {
            ticket = ++applied;
            changing.unlock();
        }
        makeDurable(ticket);
        return reply;
    }

    private void makeDurable(long ticket) {
        committing.lock();
        try {
            if (durable < ticket) {
                long carried = commit();
                file.sync();
                durable = carried;
            }
        } finally {
            committing.unlock();
        }
    }

    private long commit() {
        changing.lock();
        try {
            if (file.hasUncommittedChanges()) {
                file.commit();
            }
            return applied;
        } finally {
            changing.unlock();
        }
    }

    /** Runs one round of reclaiming between two commits. */
    void reclaimSpace() {
        committing.lock();
        try {
            changing.lock();
            try {
                if (file.compact()) {
                    file.commit();
                }
            } finally {
                changing.unlock();
            }
            file.sync();
        } finally {
            committing.unlock();
        }
    }

    /** Commits what is left and closes the file. */
    void close() {
        committing.lock();
        try {
            changing.lock();
            try {
                file.close();
            } finally {
                changing.unlock();
            }
        } finally {
            committing.unlock();
        }
    }
}
