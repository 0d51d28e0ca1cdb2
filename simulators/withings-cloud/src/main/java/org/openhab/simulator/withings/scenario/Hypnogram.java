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
package org.openhab.simulator.withings.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The course of one sleep session, minute by minute in blocks of one state.
 *
 * @param blocks from lying down to getting up; begins and ends awake
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Hypnogram(List<Block> blocks) {

    /** Sleep states of withings.md 6.1. */
    public static final int AWAKE = 0;
    public static final int LIGHT = 1;
    public static final int DEEP = 2;
    public static final int REM = 3;

    /** The shortest session that can be drawn, in minutes. */
    public static final int SHORTEST = 15;

    /**
     * A while in one state.
     *
     * @param outOfBed whether the sleeper got up meanwhile; only ever while awake
     */
    public record Block(int state, int minutes, boolean outOfBed) {
    }

    public Hypnogram {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param minutes in bed, at least {@link #SHORTEST}
     * @param rem whether the device tells REM sleep
     */
    public static Hypnogram draw(int minutes, boolean rem, RandomGenerator random) {
        int fallAsleep = Math.min(minutes / 5, random.nextInt(4, 24));
        int wakeUp = Math.max(1, Math.min(minutes / 8, random.nextInt(1, 16)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(AWAKE, fallAsleep, false));
        int left = minutes - fallAsleep - wakeUp;
        while (left > 0) {
            left = cycle(blocks, left, rem, random);
        }
        blocks.add(new Block(AWAKE, wakeUp, false));
        return new Hypnogram(joined(blocks));
    }

    /** Minutes in bed. */
    public int minutes() {
        return blocks.stream().mapToInt(Block::minutes).sum();
    }

    /** Minutes in one state. */
    public int minutes(int state) {
        return blocks.stream().filter(block -> block.state() == state).mapToInt(Block::minutes).sum();
    }

    /** How often a state was entered. */
    public int episodes(int state) {
        return (int) blocks.stream().filter(block -> block.state() == state).count();
    }

    /** One round of light, deep, light and REM sleep, perhaps with a break; ends early when the time is up. */
    private static int cycle(List<Block> blocks, int minutes, boolean rem, RandomGenerator random) {
        int left = add(blocks, LIGHT, random.nextInt(14, 38), minutes);
        left = add(blocks, DEEP, random.nextInt(8, 36), left);
        left = add(blocks, LIGHT, random.nextInt(8, 22), left);
        left = add(blocks, rem ? REM : LIGHT, random.nextInt(7, 32), left);
        // A break in the last minutes would merge with waking up.
        if (left > 12 && random.nextInt(100) < 40) {
            int minutesAwake = random.nextInt(2, 11);
            blocks.add(new Block(AWAKE, minutesAwake, random.nextInt(100) < 35));
            left -= minutesAwake;
        }
        return left;
    }

    private static int add(List<Block> blocks, int state, int wanted, int left) {
        int minutes = Math.min(wanted, left);
        if (minutes > 0) {
            blocks.add(new Block(state, minutes, false));
        }
        return left - minutes;
    }

    private static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.state() == block.state() && last.outOfBed() == block.outOfBed()) {
                joined.set(joined.size() - 1,
                        new Block(block.state(), last.minutes() + block.minutes(), block.outOfBed()));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }
}
