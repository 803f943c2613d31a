package org.charterexchange.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** Answers the commands of MongoDB's wire protocol from one file; see {@link EmbeddedMongo} for what it promises. */
final class DurableBackend extends AbstractMongoBackend {

    private final StoreFile file;
    private final GroupCommit commits;
    private final SpaceReclaimer reclaimer;

    DurableBackend(StoreFile file, EmbeddedMongoSettings settings) {
        this.file = file;
        this.commits = new GroupCommit(file);
        commits.durably(() -> {
            file.databases().forEach(this::resolveDatabase);
            return file;
        });
        this.reclaimer = new SpaceReclaimer(commits, settings.reclaimEvery());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document request) {
        if (command.equalsIgnoreCase("hello")) {
            return hello(channel, database);
        }
        if (ReadOnlyCommands.onlyReads(command, request)) {
            return super.handleCommand(channel, database, command, request);
        }
        return commits.durably(() -> super.handleCommand(channel, database, command, request));
    }

    /** The newer name of {@code isMaster}; drivers fall back to the old one, health checks do not. */
    private Document hello(Channel channel, String database) {
        Document reply = super.handleCommand(channel, database, "isMaster", new Document("isMaster", 1));
        reply.put("isWritablePrimary", reply.remove("ismaster"));
        reply.put("helloOk", true);
        return reply;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new FileDatabase(name, file, getCursorRegistry());
    }

    @Override
    public void close() {
        reclaimer.stop();
        super.close();
        commits.close();
    }
}
