const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Where the built files will be served; the manifest names it in every URL. */
const baseUrl = (process.env.KPI_BASE_URL || 'https://localhost:3000').replace(/\/$/, '');
const manifestBaseUrl = 'https://localhost:3000';

/** What ships to Excel: one page that holds the pane and the ribbon commands (shared runtime). */
module.exports = (_env, { mode }) => {
  const production = mode === 'production';
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: { taskpane: ['./src/taskpane/index.tsx', './src/ribbon/index.ts'] },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
              target: 'es2022',
            },
          },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/index.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        // The manifest's page is small, and whoever serves it can find its script tags.
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(manifestBaseUrl, baseUrl),
          },
        ],
      }),
    ],
    performance: { hints: false },
  };
};
