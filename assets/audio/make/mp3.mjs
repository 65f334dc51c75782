import { registerMp3Encoder } from "@mediabunny/mp3-encoder";
import { AudioSample, AudioSampleSource, BufferTarget, Mp3OutputFormat, Output } from "mediabunny";
import { RATE } from "./signal.mjs";

/** One channel as MP3, with a constant number of bits a second. */
export async function toMp3(samples, bitrate) {
  registerMp3Encoder();
  const target = new BufferTarget();
  const output = new Output({ format: new Mp3OutputFormat(), target });
  const source = new AudioSampleSource({ codec: "mp3", bitrate });
  output.addAudioTrack(source);
  await output.start();
  await source.add(new AudioSample({ data: Float32Array.from(samples), format: "f32", numberOfChannels: 1, sampleRate: RATE, timestamp: 0 }));
  await output.finalize();
  return Buffer.from(target.buffer);
}
