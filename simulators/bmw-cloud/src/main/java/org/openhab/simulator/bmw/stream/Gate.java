/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.simulator.bmw.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public port in front of the broker, which can be shut or stalled at once while the broker itself runs on.
 *
 * Bytes pass as they are, so that TLS reaches from the client to the broker.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Gate implements AutoCloseable {

    private static final int BACKLOG = 100;
    private static final int BUFFER = 16 * 1024;

    private final Logger logger = LoggerFactory.getLogger(Gate.class);
    private final InetSocketAddress target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Object stall = new Object();
    private final InetSocketAddress address;
    private Listener listener;
    private boolean frozen;
    private volatile boolean down;

    /**
     * Opens the gate.
     *
     * @param port 0 for any free one
     * @param targetPort where the broker listens on this machine
     * @throws UncheckedIOException when the port is taken
     */
    Gate(String host, int port, int targetPort) {
        target = new InetSocketAddress(InetAddress.getLoopbackAddress(), targetPort);
        listener = listen(new InetSocketAddress(host, port));
        address = new InetSocketAddress(host, listener.server().getLocalPort());
    }

    int port() {
        return address.getPort();
    }

    /** Shut: nobody connects, and all connections break. Open: the same port listens again. */
    synchronized void down(boolean shut) {
        if (shut == down) {
            return;
        }
        down = shut;
        if (shut) {
            closeAll();
        } else {
            listener = listen(address);
        }
    }

    boolean down() {
        return down;
    }

    /** Stalled: connections stay, and no byte passes in either direction until it flows again. */
    void frozen(boolean stalled) {
        synchronized (stall) {
            frozen = stalled;
            stall.notifyAll();
        }
    }

    boolean frozen() {
        synchronized (stall) {
            return frozen;
        }
    }

    @Override
    public void close() {
        frozen(false);
        down(true);
    }

    private void closeAll() {
        closed(listener.server());
        open.forEach(this::closed);
        try {
            // the kernel keeps the port until the accepting thread has left it
            listener.thread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Listener listen(InetSocketAddress at) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(at, BACKLOG);
            return new Listener(socket, thread("gate", () -> accept(socket)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + at.getPort(), e);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                join(socket.accept());
            } catch (IOException e) {
                logger.debug("The gate of the broker has accepted nobody: {}", e.getMessage());
            }
        }
    }

    private void join(Socket client) throws IOException {
        open.add(client);
        Socket broker = new Socket();
        open.add(broker);
        try {
            client.setTcpNoDelay(true);
            broker.setTcpNoDelay(true);
            broker.connect(target);
        } catch (IOException e) {
            end(client, broker);
            throw e;
        }
        thread("in", () -> pump(client, broker));
        thread("out", () -> pump(broker, client));
        if (down()) {
            end(client, broker);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                awaitFlow();
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            logger.trace("A connection through the gate has ended: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(from, to);
        }
    }

    private void awaitFlow() throws InterruptedException {
        synchronized (stall) {
            while (frozen) {
                stall.wait();
            }
        }
    }

    private void end(Socket one, Socket other) {
        closed(one);
        closed(other);
        open.remove(one);
        open.remove(other);
    }

    private void closed(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            logger.debug("A socket does not close: {}", e.getMessage());
        }
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, "cardata-stream-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private record Listener(ServerSocket server, Thread thread) {
    }
}
