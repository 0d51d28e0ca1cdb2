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
package org.openhab.core.io.transport.mqtt;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

import javax.net.ServerSocketFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Speaks as much of MQTT 3.1.1 as one client with QoS 0 needs.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class SmallBroker implements AutoCloseable {

    private static final int CONNECT = 1;
    private static final int PUBLISH = 3;
    private static final int SUBSCRIBE = 8;
    private static final int UNSUBSCRIBE = 10;
    private static final int DISCONNECT = 14;

    public final BlockingQueue<String> log = new LinkedBlockingQueue<>();

    private final ServerSocket server;
    private final Thread thread;
    private volatile int connectAnswer;
    private volatile int subscribeAnswer;
    private volatile CountDownLatch answering = new CountDownLatch(0);
    private volatile boolean v5;
    private volatile @Nullable Socket client;

    public SmallBroker(int connectAnswer) throws IOException {
        this(connectAnswer, ServerSocketFactory.getDefault());
    }

    public SmallBroker(int connectAnswer, ServerSocketFactory sockets) throws IOException {
        this.connectAnswer = connectAnswer;
        server = sockets.createServerSocket(0, 1, InetAddress.getLoopbackAddress());
        thread = new Thread(this::serve, "small-broker");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    public void answerConnects(int code) {
        connectAnswer = code;
    }

    public void answerSubscribes(int code) {
        subscribeAnswer = code;
    }

    /** Lets clients wait for the answer to their CONNECT until the result is counted down. */
    public CountDownLatch holdBack() {
        CountDownLatch held = new CountDownLatch(1);
        answering = held;
        return held;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                client = socket;
                DataInputStream in = new DataInputStream(socket.getInputStream());
                int first = in.read();
                while (first >= 0 && first >> 4 != DISCONNECT) {
                    byte[] body = in.readNBytes(length(in));
                    answer(first >> 4, body, socket.getOutputStream());
                    first = in.read();
                }
                log.add("end");
            } catch (IOException e) {
                log.add("lost");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static int length(DataInputStream in) throws IOException {
        int length = 0;
        int shift = 0;
        int digit;
        do {
            digit = in.readUnsignedByte();
            length |= (digit & 0x7f) << shift;
            shift += 7;
        } while (digit > 0x7f);
        return length;
    }

    private static String text(byte[] body, int offset) {
        int length = (body[offset] & 0xff) << 8 | body[offset + 1] & 0xff;
        return new String(body, offset + 2, length, StandardCharsets.UTF_8);
    }

    private void answer(int kind, byte[] body, OutputStream out) throws IOException, InterruptedException {
        switch (kind) {
            case CONNECT -> {
                v5 = body[6] == 5;
                int start = v5 ? 11 + body[10] : 10;
                String id = text(body, start);
                boolean named = (body[7] & 0x80) != 0;
                String user = named ? text(body, start + 2 + id.length()) : "";
                String password = named ? text(body, start + 4 + id.length() + user.length()) : "";
                log.add("connect " + id + " " + user + " " + password);
                answering.await();
                out.write(v5 ? new byte[] { 0x20, 3, 0, (byte) connectAnswer, 0 }
                        : new byte[] { 0x20, 2, 0, (byte) connectAnswer });
            }
            case SUBSCRIBE -> {
                log.add("subscribe " + text(body, v5 ? 3 + body[2] : 2));
                out.write(v5 ? new byte[] { (byte) 0x90, 4, body[0], body[1], 0, (byte) subscribeAnswer }
                        : new byte[] { (byte) 0x90, 3, body[0], body[1], (byte) subscribeAnswer });
            }
            case UNSUBSCRIBE -> {
                log.add("unsubscribe " + text(body, 2));
                out.write(new byte[] { (byte) 0xb0, 2, body[0], body[1] });
            }
            case PUBLISH -> {
                String topic = text(body, 0);
                log.add("publish " + topic + " " + new String(body, 2 + topic.length(),
                        body.length - 2 - topic.length(), StandardCharsets.UTF_8));
            }
            default -> log.add("kind " + kind);
        }
        out.flush();
    }

    public void send(String topic, String payload) throws IOException {
        byte[] name = topic.getBytes(StandardCharsets.UTF_8);
        byte[] content = payload.getBytes(StandardCharsets.UTF_8);
        OutputStream out = Objects.requireNonNull(client).getOutputStream();
        byte[] properties = v5 ? new byte[1] : new byte[0];
        int length = 2 + name.length + properties.length + content.length;
        out.write(new byte[] { 0x30, (byte) length, 0, (byte) name.length });
        out.write(name);
        out.write(properties);
        out.write(content);
        out.flush();
    }

    public void hangUp() throws IOException {
        Objects.requireNonNull(client).close();
    }

    @Override
    public void close() {
        try {
            server.close();
            Socket open = client;
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
